/** An invented boundary: three areas between a canal and a river, and what lies across. No real map was copied. */
import { BOUNDARY_NAMES } from './openness.vi.ts'

type Point = readonly [number, number]

/** Corners in thousandths of a degree, east and north of 106.69, 10.79. */
const CANAL: readonly Point[] = [
  [0, 4],
  [8, 0],
  [17, 3],
  [24, 1],
]
const TOP: readonly Point[] = [
  [2, 24],
  [10, 27],
  [18, 25],
  [25, 28],
]
const BEND: readonly Point[] = [
  [24, 1],
  [34, 6],
  [43, 14],
  [44, 24],
  [37, 31],
  [25, 28],
]
const ACROSS: readonly Point[] = [
  [24, 1],
  [34, 6],
  [43, 14],
  [44, 24],
  [54, 24],
  [54, -4],
  [24, -4],
]

const at = ([east, north]: Point): Point => [
  Math.round((106.69 + east / 1000) * 1e6) / 1e6,
  Math.round((10.79 + north / 1000) * 1e6) / 1e6,
]

function area(name: string, corners: readonly Point[], neighbour: boolean) {
  const ring = [...corners, corners[0] ?? [0, 0]].map(at)
  return {
    type: 'Feature',
    properties: neighbour ? { name, neighbour } : { name },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
}

/** The file that an administrator would send. */
export function demoBoundary(): string {
  const [west, middle, east] = BOUNDARY_NAMES.own
  const features = [
    area(west, [...CANAL.slice(0, 2), ...TOP.slice(0, 2).toReversed()], false),
    area(middle, [...CANAL.slice(1), ...TOP.slice(1).toReversed()], false),
    area(east, BEND, false),
    area(BOUNDARY_NAMES.neighbour, ACROSS, true),
  ]
  return JSON.stringify({ type: 'FeatureCollection', features })
}
