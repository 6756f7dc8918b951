/** A point far from its administration is most often a slip of the hand, and sometimes a hospital in the next city: it is told, not refused. */

import type { PlaceField } from './check-place.ts'
import { metresBetween } from './distance.ts'
import type { ImportRow } from './import-list.ts'
import type { PlaceDraft, Point } from './place.ts'

/** An area as wide as what lies in it, in degrees. */
export type Box = {
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

/** From here on a place is far away, in metres. */
const FAR = 5000

const COORDINATES: ReadonlySet<PlaceField> = new Set(['latitude', 'longitude'])

/** The smallest box with all the points; undefined without any. */
export function boxAround(points: readonly Point[]): Box | undefined {
  const [first] = points
  if (first === undefined) return undefined
  const at = ({ latitude, longitude }: Point): Box => ({
    ...{ south: latitude, north: latitude, west: longitude, east: longitude },
  })
  return points.map(at).reduce((box, point) => ({
    south: Math.min(box.south, point.south),
    north: Math.max(box.north, point.north),
    west: Math.min(box.west, point.west),
    east: Math.max(box.east, point.east),
  }))
}

/** Of these rows those that would be put in far from the area, each with its metres from it. */
export function farRows(
  area: Box | undefined,
  rows: readonly ImportRow[],
): ReadonlyMap<number, number> {
  const far = new Map<number, number>()
  for (const each of rows) {
    const metres = isPlacedAnew(each) ? metresAway(area, each.draft.point) : undefined
    if (metres !== undefined) far.set(each.row, metres)
  }
  return far
}

function isPlacedAnew(row: ImportRow): row is Extract<ImportRow, { draft: PlaceDraft }> {
  if (row.verdict === 'changed') return row.fields.some(field => COORDINATES.has(field))
  return row.verdict === 'added'
}

/** Metres from the area to a point that is far from it; undefined for one that is in it or near. */
export function metresAway(area: Box | undefined, point: Point | undefined): number | undefined {
  if (area === undefined || point === undefined) return undefined
  const metres = metresBetween(point, {
    latitude: Math.min(Math.max(point.latitude, area.south), area.north),
    longitude: Math.min(Math.max(point.longitude, area.west), area.east),
  })
  return metres >= FAR ? metres : undefined
}
