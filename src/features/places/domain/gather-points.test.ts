import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gatherPoints } from './gather-points.ts'

test('what would lie on each other is one mark, at the first of them', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 20, y: 29 },
    { x: 0, y: 30 },
  ]
  expect(gatherPoints(points, 30)).toEqual([[0, 2], [1], [3]])
})

test('every point is in one mark, in order, and no two marks overlap', () => {
  const point = fc.record({ x: fc.integer({ max: 300 }), y: fc.integer({ max: 300 }) })
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 60 }),
      fc.integer({ min: 1, max: 60 }),
      (points, px) => {
        const marks = gatherPoints(points, px)
        expect(marks.flat().toSorted((a, b) => a - b)).toEqual([...points.keys()])
        const places = marks.map(([first = 0]) => points[first] ?? { x: 0, y: 0 })
        for (const [index, one] of places.entries())
          for (const other of places.slice(index + 1))
            expect(
              Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)),
            ).toBeGreaterThanOrEqual(px)
      },
    ),
  )
})
