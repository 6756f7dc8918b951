import { describe, expect, it } from 'vitest'
import { plainDate } from '#kernel/plain-date.ts'
import { effectOn } from './effect.ts'

const day = (text: string | null) => (text === null ? null : plainDate(text))

describe('the effect of a document', () => {
  it.each([
    ['its first day has not come', '2026-12-01', null, null, 'not_yet'],
    ['its first day is today', '2026-11-24', null, null, 'in_effect'],
    ['it says nothing of an end', '2020-01-01', null, null, 'in_effect'],
    ['it ends tomorrow', '2020-01-01', '2026-11-25', null, 'in_effect'],
    ['today is the first day without it', '2020-01-01', '2026-11-24', null, 'ended'],
    ['parts of it ended', '2020-01-01', null, '2026-11-24', 'partly_ended'],
    ['parts of it will end', '2020-01-01', null, '2027-01-01', 'in_effect'],
    ['parts of it ended, and then all of it', '2020-01-01', '2026-01-01', '2024-01-01', 'ended'],
    ['it was repealed before it ever held', '2027-01-01', '2026-11-01', null, 'ended'],
    ['parts of it were repealed before it holds', '2027-01-01', null, '2026-11-01', 'not_yet'],
  ] as const)('when %s', (_why, from, ends, partly, status) => {
    const effect = { effectFrom: plainDate(from), endsOn: day(ends), partlyEndsOn: day(partly) }
    expect(effectOn(effect, plainDate('2026-11-24'))).toBe(status)
  })
})
