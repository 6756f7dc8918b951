import { describe, expect, it } from 'vitest'
import { boxAround, metresAway } from './far-place.ts'

const area = boxAround([
  { latitude: 10.8, longitude: 106.68 },
  { latitude: 10.83, longitude: 106.74 },
  { latitude: 10.81, longitude: 106.7 },
])

describe('a point far from its administration', () => {
  it.each([
    ['in the area', 10.815, 106.71],
    ['on its edge', 10.83, 106.74],
    ['4 km to the north of it', 10.866, 106.7],
  ])('is none that lies %s', (_, latitude, longitude) => {
    expect(metresAway(area, { latitude, longitude })).toBeUndefined()
  })

  it.each([
    ['in Ha Noi', 21.03, 105.85, 1138],
    ['in the open sea', 9, 112, 610],
    ['6 km to the east', 10.82, 106.795, 6],
  ])('is one that lies %s, told in kilometres', (_, latitude, longitude, kilometres) => {
    expect(Math.round((metresAway(area, { latitude, longitude }) ?? 0) / 1000)).toBe(kilometres)
  })

  it('is none where nobody drew the area, or the place has no point', () => {
    expect(boxAround([])).toBeUndefined()
    expect(metresAway(undefined, { latitude: 21.03, longitude: 105.85 })).toBeUndefined()
    expect(metresAway(area, undefined)).toBeUndefined()
  })
})
