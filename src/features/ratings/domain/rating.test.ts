import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { type Faces, fiveFaceOf, isBad, mayChange, pointsOf } from './rating.ts'

describe('a rating', () => {
  it.each([
    { score: 1, faces: 5, points: 0, bad: true, why: 'the worst of five' },
    { score: 2, faces: 5, points: 25, bad: true, why: 'still on the bad side' },
    { score: 3, faces: 5, points: 50, bad: false, why: 'the middle is not bad' },
    { score: 5, faces: 5, points: 100, bad: false, why: 'the best of five' },
    { score: 1, faces: 3, points: 0, bad: true, why: 'the worst of three' },
    { score: 2, faces: 3, points: 50, bad: false, why: 'the middle of three' },
    { score: 3, faces: 3, points: 100, bad: false, why: 'the best of three' },
  ] as const)(
    'of $score out of $faces faces is worth $points points ($why)',
    ({ score, faces, points, bad }) => {
      expect(pointsOf(score, faces)).toBe(points)
      expect(isBad(score, faces)).toBe(bad)
    },
  )

  it('is worth the same on three faces and on the five-face scale it is shown on', () => {
    fc.assert(
      fc.property(fc.constantFrom<Faces>(3, 5), fc.integer({ min: 1, max: 5 }), (faces, score) => {
        fc.pre(score <= faces)
        expect(pointsOf(fiveFaceOf(score, faces), 5)).toBe(pointsOf(score, faces))
      }),
    )
  })

  it('can be changed on the seventh day and no longer after it', () => {
    const given = instant('2026-11-02T09:00:00+07:00')
    expect(mayChange(given, instant('2026-11-09T09:00:00+07:00'))).toBe(true)
    expect(mayChange(given, instant('2026-11-09T09:00:01+07:00'))).toBe(false)
  })
})
