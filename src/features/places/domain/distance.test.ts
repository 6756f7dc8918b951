import { expect, test } from 'vitest'
import { metresBetween } from './distance.ts'

const at = (latitude: number, longitude: number) => ({ latitude, longitude })

test.for([
  ['the same point', at(10.8, 106.7), at(10.8, 106.7), 0],
  ['a thousandth of a degree to the north', at(10.8, 106.7), at(10.801, 106.7), 111],
  ['the same to the east, shorter by the latitude', at(10.8, 106.7), at(10.8, 106.701), 109],
  ['from Ho Chi Minh City to Ha Noi', at(10.7769, 106.7009), at(21.0285, 105.8542), 1_143_000],
] as const)('distances are those on a globe: %s', ([, from, to, metres]) => {
  const measured = metresBetween(from, to)
  expect(Math.abs(measured - metres)).toBeLessThanOrEqual(Math.max(1, metres / 1000))
  expect(metresBetween(to, from)).toBeCloseTo(measured, 6)
})
