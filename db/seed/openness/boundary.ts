/** Invented boundaries: a district of three areas between a canal and a river, with what lies across; wards that are parts of them. No real map was copied. */
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

/** A ward, and what is left of the area out of which it is cut. */
const WARDS: Readonly<Record<number, { own: readonly Point[]; beside: readonly Point[] }>> = {
  11: {
    own: [
      [1, 14],
      [5, 12],
      [9, 13],
      [10, 27],
      [2, 24],
    ],
    beside: [
      [0, 4],
      [8, 0],
      [9, 13],
      [5, 12],
      [1, 14],
    ],
  },
  25: {
    own: [
      [34, 6],
      [43, 14],
      [44, 24],
      [37, 31],
      [35, 19],
    ],
    beside: [
      [24, 1],
      [34, 6],
      [35, 19],
      [37, 31],
      [25, 28],
    ],
  },
}

const at = ([east, north]: Point): Point => [
  Math.round((106.69 + east / 1000) * 1e6) / 1e6,
  Math.round((10.79 + north / 1000) * 1e6) / 1e6,
]

type Kind =
  | { readonly neighbour: true }
  | { readonly part_of: string }
  | Readonly<Record<string, never>>

function area(name: string, corners: readonly Point[], kind: Kind) {
  const ring = [...corners, corners[0] ?? [0, 0]].map(at)
  return {
    type: 'Feature',
    properties: { name, ...kind },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
}

/** The district's file, as an administrator would send it. */
export function demoBoundary(): string {
  const [west, middle, east] = BOUNDARY_NAMES.own
  const part = { part_of: BOUNDARY_NAMES.district }
  return fileOf([
    area(west, [...CANAL.slice(0, 2), ...TOP.slice(0, 2).toReversed()], part),
    area(middle, [...CANAL.slice(1), ...TOP.slice(1).toReversed()], part),
    area(east, BEND, part),
    area(BOUNDARY_NAMES.neighbour, ACROSS, { neighbour: true }),
  ])
}

/** The file of a ward: one of its own, cut out of the district's areas. */
export function demoWardBoundary(number: number): string {
  const cut = WARDS[number]
  if (cut === undefined) throw new Error(`The demo draws no ward ${String(number)}`)
  return fileOf([
    area(BOUNDARY_NAMES.ward(number), cut.own, {}),
    area(BOUNDARY_NAMES.beside, cut.beside, { neighbour: true }),
  ])
}

function fileOf(features: readonly ReturnType<typeof area>[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features })
}
