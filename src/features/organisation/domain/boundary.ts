/**
 * The boundary map of an administration, read from GeoJSON (RFC 7946): of a file that somebody sends, the names and the
 * polygons are kept and nothing else. The projection is plain arithmetic: on the few kilometres of a district, degrees
 * of longitude shortened by the cosine of the latitude are as good as any.
 */
import { plainText } from '#kernel/plain-text.ts'
import { err, ok, type Result } from '#kernel/result.ts'

/** Longitude and latitude in degrees (WGS 84). */
export type Position = readonly [longitude: number, latitude: number]
/** The first ring is the outline, the others are holes; each ends where it begins. */
export type Polygon = readonly (readonly Position[])[]

/** A named area: the administration itself or a part of it, or a neighbour that is drawn beside it. */
export type BoundaryFeature = {
  readonly name: string
  readonly isNeighbour: boolean
  /** The administration of which it is a part, where it is not that itself. */
  readonly partOf?: string | undefined
  readonly polygons: readonly Polygon[]
}

/** Why a file is no map of ours. */
export type BoundaryProblem =
  | 'boundary_no_json'
  | 'boundary_no_geojson'
  | 'boundary_empty'
  | 'boundary_too_many_areas'
  | 'boundary_no_polygon'
  | 'boundary_no_name'
  | 'boundary_ring_open'
  | 'boundary_outside'
  | 'boundary_too_many_points'
  | 'boundary_only_neighbours'
  | 'boundary_of_others'

/** Most bytes of a file. */
export const MOST_BOUNDARY_BYTES = 2_000_000
const MOST_POINTS = 20_000
const MOST_FEATURES = 200
const MOST_NAME_CHARACTERS = 100
/** Viet Nam's land and islands, generously: degrees. */
const BOUNDS = { west: 102, east: 118, south: 6, north: 24 } as const

type Read = Result<BoundaryFeature[], { readonly code: BoundaryProblem }>

/** Reads a file. A feature whose property `neighbour` is true is drawn beside; its name is its property `name`, and `part_of` names the whole. */
export function readBoundary(text: string): Read {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return err({ code: 'boundary_no_json' })
  }
  const found = featuresIn(json)
  if (found === undefined) return err({ code: 'boundary_no_geojson' })
  if (found.length === 0) return err({ code: 'boundary_empty' })
  if (found.length > MOST_FEATURES) return err({ code: 'boundary_too_many_areas' })
  const features: BoundaryFeature[] = []
  for (const each of found) {
    const read = readFeature(each)
    if (!read.ok) return read
    features.push(read.value)
  }
  if (pointsOf(features) > MOST_POINTS) return err({ code: 'boundary_too_many_points' })
  if (features.every(each => each.isNeighbour)) return err({ code: 'boundary_only_neighbours' })
  return ok(features)
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function featuresIn(json: unknown): readonly unknown[] | undefined {
  if (!isObject(json)) return undefined
  if (json['type'] === 'FeatureCollection')
    return Array.isArray(json['features']) ? (json['features'] as unknown[]) : undefined
  return json['type'] === 'Feature' ? [json] : undefined
}

function readFeature(feature: unknown): Result<BoundaryFeature, { code: BoundaryProblem }> {
  if (!isObject(feature) || feature['type'] !== 'Feature')
    return err({ code: 'boundary_no_geojson' })
  const properties = isObject(feature['properties']) ? feature['properties'] : {}
  const name = cleanName(properties['name'])
  if (name === '') return err({ code: 'boundary_no_name' })
  const polygons = polygonsIn(feature['geometry'])
  if (polygons === undefined) return err({ code: 'boundary_no_polygon' })
  const wrong = polygons
    .flat()
    .map(ringProblem)
    .find(code => code !== undefined)
  if (wrong !== undefined) return err({ code: wrong })
  const isNeighbour = properties['neighbour'] === true
  const partOf = cleanName(properties['part_of'])
  return ok({
    ...{ name, isNeighbour, polygons: polygons.map(rings => rings.map(positionsOf)) },
    ...(partOf === '' ? {} : { partOf }),
  })
}

/** Names are shown as text; signs that nobody sees are taken out. */
function cleanName(name: unknown): string {
  if (typeof name !== 'string') return ''
  return name
    .normalize('NFC')
    .replace(/[\p{C}]/gu, '')
    .trim()
    .slice(0, MOST_NAME_CHARACTERS)
}

type Rings = readonly (readonly unknown[])[]

function polygonsIn(geometry: unknown): readonly Rings[] | undefined {
  if (!isObject(geometry)) return undefined
  const { type, coordinates } = geometry
  if (!Array.isArray(coordinates) || coordinates.length === 0) return undefined
  const polygons: unknown[] | undefined =
    type === 'Polygon'
      ? [coordinates]
      : type === 'MultiPolygon'
        ? (coordinates as unknown[])
        : undefined
  const areRings = polygons?.every(
    rings => Array.isArray(rings) && rings.length > 0 && rings.every(Array.isArray),
  )
  return areRings ? (polygons as Rings[]) : undefined
}

const LEAST_POINTS = 4

function ringProblem(ring: readonly unknown[]): BoundaryProblem | undefined {
  if (ring.length > MOST_POINTS) return 'boundary_too_many_points'
  if (!ring.every(isPosition)) return 'boundary_no_polygon'
  const { west, east, south, north } = BOUNDS
  const isInside = ([longitude, latitude]: Position) =>
    longitude >= west && longitude <= east && latitude >= south && latitude <= north
  if (!ring.every(isInside)) return 'boundary_outside'
  const [first, last] = [ring[0], ring.at(-1)] as [Position, Position]
  const isClosed = first[0] === last[0] && first[1] === last[1]
  return ring.length >= LEAST_POINTS && isClosed ? undefined : 'boundary_ring_open'
}

function isPosition(value: unknown): value is Position {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    value.slice(0, 2).every(each => typeof each === 'number' && Number.isFinite(each))
  )
}

function positionsOf(ring: readonly unknown[]): Position[] {
  return (ring as readonly Position[]).map(([longitude, latitude]) => [longitude, latitude])
}

function pointsOf(features: readonly BoundaryFeature[]): number {
  return features.flatMap(each => each.polygons.flat(2)).length
}

/** The features as GeoJSON again, with what was kept of them. */
export function writeBoundary(features: readonly BoundaryFeature[]): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: features.map(({ name, isNeighbour, partOf, polygons }) => ({
      type: 'Feature',
      properties: {
        name,
        ...(isNeighbour ? { neighbour: true } : {}),
        ...(partOf === undefined ? {} : { part_of: partOf }),
      },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  })
}

/** Whether every area that is not a neighbour is an administration of one of these names, or a part of it. */
export function showsArea(features: readonly BoundaryFeature[], names: readonly string[]): boolean {
  const known = new Set(names.map(plainArea))
  const own = features.filter(each => !each.isNeighbour)
  return own.length > 0 && own.every(({ name, partOf }) => known.has(plainArea(partOf ?? name)))
}

/** A committee and its area have one name. */
function plainArea(name: string): string {
  return plainText(name).replace(/^uy ban nhan dan /, '')
}
