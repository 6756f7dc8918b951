/** Arithmetic of the boundary map: areas, and where things lie on the drawing. */
import type { BoundaryFeature, Polygon, Position } from './boundary.ts'

const RADIUS_KM = 6371.0088
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Square kilometres of a feature, on a sphere; holes taken out. */
export function areaOf({ polygons }: Pick<BoundaryFeature, 'polygons'>): number {
  return polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0)
}

function polygonArea([outline = [], ...holes]: Polygon): number {
  const inside = holes.reduce((sum, hole) => sum + ringArea(hole), 0)
  return Math.max(0, ringArea(outline) - inside)
}

/** The area of a spherical polygon, as Chamberlain and Duquette (2007) count it. */
function ringArea(ring: readonly Position[]): number {
  let sum = 0
  for (const [index, [longitude, latitude]] of ring.entries()) {
    const [nextLongitude, nextLatitude] = ring[(index + 1) % ring.length] ?? [longitude, latitude]
    sum +=
      radians(nextLongitude - longitude) *
      (2 + Math.sin(radians(latitude)) + Math.sin(radians(nextLatitude)))
  }
  return Math.abs((sum * RADIUS_KM * RADIUS_KM) / 2)
}

/** An area on the drawing: the path of its outlines, and where its name stands. */
export type DrawnFeature = {
  readonly name: string
  readonly isNeighbour: boolean
  readonly path: string
  readonly x: number
  readonly y: number
}

/** A drawing of that width and height. */
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly features: readonly DrawnFeature[]
  /** Pixels of one kilometre. */
  readonly kilometre: number
}

const WIDTH = 800
const MARGIN = 20
const KM_PER_DEGREE = (Math.PI * RADIUS_KM) / 180

/** Draws the features, north upwards. */
export function drawBoundary(features: readonly BoundaryFeature[]): Drawing {
  const positions = features.flatMap(each => each.polygons.flat(2))
  const [west, east] = rangeOf(positions.map(([longitude]) => longitude))
  const [south, north] = rangeOf(positions.map(([, latitude]) => latitude))
  const narrowing = Math.cos(radians((south + north) / 2))
  const [wide, high] = [Math.max((east - west) * narrowing, 1e-9), Math.max(north - south, 1e-9)]
  const scale = (WIDTH - 2 * MARGIN) / Math.max(wide, high)
  const place = ([longitude, latitude]: Position): readonly [number, number] => [
    round(MARGIN + (longitude - west) * narrowing * scale),
    round(MARGIN + (north - latitude) * scale),
  ]
  return {
    width: Math.ceil(wide * scale + 2 * MARGIN),
    height: Math.ceil(high * scale + 2 * MARGIN),
    kilometre: scale / KM_PER_DEGREE,
    // Neighbours lie below: the own boundary is drawn whole.
    features: [
      ...features.filter(each => each.isNeighbour),
      ...features.filter(each => !each.isNeighbour),
    ].map(feature => {
      const [x, y] = place(middleOf(feature))
      const rings = feature.polygons.flat()
      const path = rings.map(ring => `M${ring.map(each => place(each).join(' ')).join('L')}Z`)
      return { name: feature.name, isNeighbour: feature.isNeighbour, path: path.join(''), x, y }
    }),
  }
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  return [
    values.reduce((least, value) => Math.min(least, value), Infinity),
    values.reduce((most, value) => Math.max(most, value), -Infinity),
  ]
}

/** The centre of gravity of the outline of the largest polygon. */
function middleOf({ polygons }: BoundaryFeature): Position {
  const [largest] = polygons.toSorted((a, b) => polygonArea(b) - polygonArea(a))
  const ring = largest?.[0] ?? []
  const [origin = [0, 0]] = ring
  let [east, north, weight] = [0, 0, 0]
  for (const [index, [longitude, latitude]] of ring.entries()) {
    const next = ring[(index + 1) % ring.length] ?? origin
    const [x, y] = [longitude - origin[0], latitude - origin[1]]
    const [nextX, nextY] = [next[0] - origin[0], next[1] - origin[1]]
    const cross = x * nextY - nextX * y
    east += (x + nextX) * cross
    north += (y + nextY) * cross
    weight += 3 * cross
  }
  return weight === 0 ? origin : [origin[0] + east / weight, origin[1] + north / weight]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
