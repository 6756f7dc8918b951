import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workingCalendar } from '#features/working-calendar'
import { isId } from '#kernel/ids.ts'
import { instant } from '#kernel/instant.ts'
import { chance } from './chance.ts'
import { spreadOverYear } from './demand.ts'

const calendar = workingCalendar({ revision: 1, marks: [], hours: [], years: new Map() })
const NOW = instant('2026-11-27T10:00:00+07:00')

describe('a year of demand', () => {
  test('holds exactly as many as asked for, whatever the number and the hour', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000 }), fc.nat({ max: 86_400 }), (total, seconds) => {
        const now = new Date(NOW.getTime() + seconds * 1000)
        const days = spreadOverYear(total, now, calendar)
        expect(days).toHaveLength(365)
        expect(days.every(day => day.count >= 0)).toBe(true)
        expect(days.reduce((sum, day) => sum + day.count, 0)).toBe(total)
      }),
      { numRuns: 50 },
    )
  })

  test('has more on a Monday than on a Friday, and little on a Sunday', () => {
    const days = spreadOverYear(100_000, NOW, calendar)
    const of = (day: string) => days.find(each => each.day === day)?.count ?? 0
    expect(of('2026-11-16')).toBeGreaterThan(of('2026-11-20'))
    expect(of('2026-11-22')).toBeLessThan(of('2026-11-20') / 4)
  })
})

describe('chance', () => {
  test('falls the same way for the same seed and another way for another', () => {
    const draws = (seed: string) => {
      const luck = chance(seed)
      return Array.from({ length: 20 }, () => luck.between(1, 1000))
    }
    expect(draws('a')).toEqual(draws('a'))
    expect(draws('a')).not.toEqual(draws('b'))
  })

  test('gives each of a thousand numbers about as often as the others', () => {
    const luck = chance('even')
    const seen = new Map<number, number>()
    for (let draw = 0; draw < 100_000; draw += 1) {
      const number = luck.between(1, 100)
      seen.set(number, (seen.get(number) ?? 0) + 1)
    }
    expect(seen.size).toBe(100)
    expect(Math.min(...seen.values())).toBeGreaterThan(850)
    expect(Math.max(...seen.values())).toBeLessThan(1150)
  })

  test('makes ids of the right form that sort by moment and order, and random ones that do not', () => {
    const luck = chance('ids')
    const later = new Date(NOW.getTime() + 1)
    const ids = [luck.id(NOW, 0), luck.id(NOW, 1), luck.id(NOW, 2), luck.id(later, 0)]
    expect(ids.toSorted()).toEqual(ids)
    expect([...ids, luck.randomId()].every(isId)).toBe(true)
    expect(luck.randomId()).toMatch(/^.{14}4.{4}[89ab]/)
  })
})
