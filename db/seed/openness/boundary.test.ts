import { expect, test } from 'vitest'
import { demoBoundary, demoWardBoundary } from './boundary.ts'

type Area = {
  readonly properties: object
  readonly geometry: { readonly coordinates: number[][][] }
}

const areasOf = (file: string): readonly Area[] =>
  (JSON.parse(file) as { features: readonly Area[] }).features

/** Twice the surface, in square degrees: the shoelace formula. */
const surface = ({ geometry }: Area): number => {
  const ring = geometry.coordinates[0] ?? []
  const cross = ring.map(([x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[at + 1] ?? ring[0] ?? []
    return x * nextY - nextX * y
  })
  return Math.abs(cross.reduce((sum, each) => sum + each, 0))
}

test.for([
  { ward: 11, of: 0, why: 'the north of the west' },
  { ward: 25, of: 2, why: 'the east of the peninsula' },
])('ward $ward and its neighbour fill an area of the district: $why', ({ ward, of }) => {
  const [own, beside] = areasOf(demoWardBoundary(ward))
  const whole = areasOf(demoBoundary())[of]
  if (!own || !beside || !whole) throw new Error('An area lacks')
  expect(own.properties).toEqual({ name: `Phường ${String(ward)}` })
  expect((surface(own) + surface(beside)) / surface(whole)).toBeCloseTo(1, 2)
})

test('two wards have two maps', () => {
  expect(demoWardBoundary(11)).not.toBe(demoWardBoundary(25))
})
