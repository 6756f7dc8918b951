import { describe, expect, test } from 'vitest'
import { addDays, type PlainDate, plainDate } from '#kernel/plain-date.ts'
import { apologyKindOn, SLIP_KINDS, SLIP_SETS, slipFormOn, slipSetOn } from './slip-sets.ts'

const OLD = plainDate('2025-06-30')
const NEW = plainDate('2025-07-01')

describe('the form set of a day', () => {
  test.each([
    ['2018-11-23', 'slip set 2018', 'the circular of 2018 is signed'],
    ['2025-06-30', 'slip set 2018', 'the last day of Decree 61/2018'],
    ['2025-07-01', 'slip set 2025', 'Decree 118/2025 comes into force'],
    ['2026-11-24', 'slip set 2025', 'today'],
  ])('on %s is the %s: %s', (day, id) => {
    expect(slipSetOn(plainDate(day)).id).toBe(id)
  })

  test('does not exist before the first circular', () => {
    expect(() => slipSetOn(plainDate('2018-11-22'))).toThrow(RangeError)
  })

  test('follows the one before without a gap or an overlap, and the last has no end', () => {
    const ends = SLIP_SETS.map(set => set.validTo)
    expect(ends.at(-1)).toBeNull()
    SLIP_SETS.slice(1).forEach((set, index) => {
      expect(set.validFrom).toBe(addDays(ends[index] as PlainDate, 1))
    })
  })
})

describe('the forms of both circulars', () => {
  test.each([
    ['receipt', '01', '01'],
    ['supplement_request', '02', '02'],
    ['refusal', '03', '03'],
    ['apology', '04', null],
    ['extension_request', null, '04'],
    ['stop_notice', null, '05'],
    ['process_control', '05', '06'],
    ['register', '06', '07'],
  ] as const)('%s is form %s of 2018 and form %s of 2025', (kind, before, after) => {
    const numbers = [OLD, NEW].map(day => {
      const found = slipFormOn(day, kind)
      return found.ok ? found.value.form.number : null
    })
    expect(numbers).toEqual([before, after])
  })

  test('are numbered without a gap in each set', () => {
    for (const set of SLIP_SETS) {
      const numbers = SLIP_KINDS.flatMap(kind => set.forms[kind]?.number ?? [])
      expect(numbers).toEqual(numbers.map((_, index) => String(index + 1).padStart(2, '0')))
    }
  })

  test('tell of a delay by form 04 of the day', () => {
    expect(apologyKindOn(OLD)).toBe('apology')
    expect(apologyKindOn(NEW)).toBe('extension_request')
  })

  test('say which set has no such form', () => {
    expect(slipFormOn(NEW, 'apology')).toEqual({
      ok: false,
      error: { code: 'slip_not_in_set', set: 'slip set 2025' },
    })
  })
})
