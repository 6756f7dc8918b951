import { describe, expect, it, test } from 'vitest'
import { readBoundary, showsArea, writeBoundary } from './boundary.ts'
import { areaOf, drawBoundary } from './boundary-drawing.ts'

const SQUARE = [
  [
    [106.7, 10.8],
    [106.71, 10.8],
    [106.71, 10.81],
    [106.7, 10.81],
    [106.7, 10.8],
  ],
]
const feature = (change: object = {}, properties: object = {}) => ({
  type: 'Feature',
  properties: { name: 'Khu phố 1', ...properties },
  geometry: { type: 'Polygon', coordinates: SQUARE },
  ...change,
})
const of = (coordinates: unknown, type = 'Polygon') => feature({ geometry: { type, coordinates } })

test.for<[why: string, code: string, json: unknown]>([
  ['a page instead of data', 'boundary_no_json', '<html>'],
  ['no object', 'boundary_no_geojson', '[]'],
  ['a bare polygon has no name', 'boundary_no_geojson', { type: 'Polygon', coordinates: SQUARE }],
  ['nothing in it', 'boundary_empty', { type: 'FeatureCollection', features: [] }],
  [
    'too many areas',
    'boundary_too_many_areas',
    { type: 'FeatureCollection', features: Array(201).fill({ type: 'Feature' }) },
  ],
  ['no name', 'boundary_no_name', feature({}, { name: ' \u200b ' })],
  ['a point', 'boundary_no_polygon', of([106.7, 10.8], 'Point')],
  ['a line', 'boundary_no_polygon', of(SQUARE[0], 'LineString')],
  [
    'words instead of numbers',
    'boundary_no_polygon',
    of([
      [
        ['a', 'b'],
        [1, 2],
        [3, 4],
        ['a', 'b'],
      ],
    ]),
  ],
  [
    'an infinite coordinate',
    'boundary_no_polygon',
    JSON.stringify(of(SQUARE)).replace('106.71', '1e999'),
  ],
  [
    'latitude before longitude',
    'boundary_outside',
    of([
      [
        [10.8, 106.7],
        [10.8, 106.71],
        [10.81, 106.71],
        [10.8, 106.7],
      ],
    ]),
  ],
  [
    'another country',
    'boundary_outside',
    of([
      [
        [2.3, 48.8],
        [2.4, 48.8],
        [2.4, 48.9],
        [2.3, 48.8],
      ],
    ]),
  ],
  [
    'an open outline',
    'boundary_ring_open',
    of([
      [
        [106.7, 10.8],
        [106.71, 10.8],
        [106.71, 10.81],
        [106.7, 10.81],
      ],
    ]),
  ],
  [
    'three points',
    'boundary_ring_open',
    of([
      [
        [106.7, 10.8],
        [106.71, 10.8],
        [106.7, 10.8],
      ],
    ]),
  ],
  ['only neighbours', 'boundary_only_neighbours', feature({}, { neighbour: true })],
  [
    'far too many points',
    'boundary_too_many_points',
    of([[...Array.from({ length: 20_001 }, () => [106.7, 10.8]), [106.7, 10.8]]]),
  ],
])('%s is no map: %s', ([, code, json]) => {
  const text = typeof json === 'string' ? json : JSON.stringify(json)
  expect(readBoundary(text)).toEqual({ ok: false, error: { code } })
})

describe('a map', () => {
  const hostile = feature(
    { id: '<script>', bbox: [0], onload: 'x()' },
    { name: '  Khu <b>phố</b>\u0000 1 ', style: 'x', __proto__: { neighbour: true } },
  )
  it('keeps names and polygons and nothing else of what was sent', () => {
    const read = readBoundary(JSON.stringify({ type: 'FeatureCollection', features: [hostile] }))
    expect(read).toEqual({
      ok: true,
      value: [{ name: 'Khu <b>phố</b> 1', isNeighbour: false, polygons: [SQUARE] }],
    })
  })
  it('can be sent again as it was downloaded', () => {
    const read = readBoundary(JSON.stringify(feature()))
    if (!read.ok) throw new Error(read.error.code)
    expect(readBoundary(writeBoundary(read.value))).toEqual(read)
  })
  it('has the area that its sides give, holes taken out', () => {
    // A hundredth of a degree: 1.11195 km from south to north, 1.09222 km from west to east at that latitude.
    expect(areaOf({ polygons: [SQUARE as never] })).toBeCloseTo(1.2145, 3)
    const hole = [
      [106.7, 10.8],
      [106.705, 10.8],
      [106.705, 10.81],
      [106.7, 10.81],
      [106.7, 10.8],
    ]
    expect(areaOf({ polygons: [[...SQUARE, hole] as never] })).toBeCloseTo(1.2145 / 2, 3)
  })
  it('is drawn north upwards, as wide and high as the land is', () => {
    const { width, height, features, kilometre } = drawBoundary([
      { name: 'a', isNeighbour: false, polygons: [SQUARE as never] },
    ])
    expect(height).toBeGreaterThan(width - 20)
    expect(kilometre).toBeCloseTo(760 / 1.11195, 0)
    expect(features[0]?.path).toMatch(/^M20 780L[\d.]+ 780L[\d.]+ 20L20 20L20 780Z$/)
  })
  it('has its names in the middle of what they name, neighbours below', () => {
    const beside = SQUARE.map(ring => ring.map(([east = 0, north = 0]) => [east + 0.01, north]))
    const drawing = drawBoundary([
      { name: 'own', isNeighbour: false, polygons: [SQUARE as never] },
      { name: 'neighbour', isNeighbour: true, polygons: [beside as never] },
    ])
    expect(drawing.features.map(each => each.name)).toEqual(['neighbour', 'own'])
    const [neighbour, own] = drawing.features
    expect(own?.x).toBeCloseTo(20 + 760 / 4, 0)
    expect(neighbour?.x).toBeCloseTo(20 + (3 * 760) / 4, 0)
    expect(own?.y).toBeCloseTo(drawing.height / 2, 0)
  })
})

test.for<[why: string, shows: boolean, areas: readonly (readonly [string, object?])[]]>([
  ['the ward by its name', true, [['Phường 11']]],
  ['by that of its committee', true, [['Ủy ban nhân dân phường 11']]],
  [
    'two parts of it',
    true,
    [
      ['Khu phố 1', { part_of: 'Phường 11' }],
      ['Khu phố 2', { part_of: 'phường 11' }],
    ],
  ],
  ['it and a neighbour', true, [['Phường 11'], ['Phường 13', { neighbour: true }]]],
  ['another ward', false, [['Phường 1']]],
  ['parts of who knows what', false, [['Khu phố 1']]],
  ['it among others that are no neighbours', false, [['Phường 11'], ['Phường 13']]],
  ['it as part of the whole district', false, [['Phường 11', { part_of: 'Quận Bình Thạnh' }]]],
])('a map of %s shows ward 11: %s', ([, shows, areas]) => {
  const features = areas.map(([name, more = {}]) => feature({}, { name, ...more }))
  const read = readBoundary(JSON.stringify({ type: 'FeatureCollection', features }))
  if (!read.ok) throw new Error(read.error.code)
  expect(showsArea(read.value, ['Phường 11'])).toBe(shows)
  const again = readBoundary(writeBoundary(read.value))
  expect(again.ok && showsArea(again.value, ['Phường 11'])).toBe(shows)
})
