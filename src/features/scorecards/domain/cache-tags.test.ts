import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '#kernel/plain-date.ts'
import { FIGURES_TAG, periodTag, tagsTouchedBy } from './cache-tags.ts'
import type { Change } from './change.ts'
import { periodAround } from './period.ts'

const today = plainDate('2026-11-27')
const week = (day: string) => periodTag(periodAround('week', plainDate(day)), today)
const received = (day: string): Change => ({
  counter: 'dossiers',
  cell: { day: plainDate(day), unitId: 1, procedureId: 1 },
  column: 'received_online',
  by: 1,
})

describe('an act', () => {
  it('of today drops the pages of running periods and none of the past', () => {
    const dropped = tagsTouchedBy([received('2026-11-27')])
    expect(dropped).toContain(week('2026-11-27'))
    expect(dropped).not.toContain(week('2026-11-16'))
  })

  it('that counts for a past week, as a changed rating does, drops that week’s page too', () => {
    expect(tagsTouchedBy([received('2026-11-22')])).toEqual(
      expect.arrayContaining([FIGURES_TAG, week('2026-11-22')]),
    )
  })

  it('among a year of history drops everything at once, since the notice to other processes is short', () => {
    const year = Array.from({ length: 365 }, (_, day) => received(addDays(today, -day)))
    expect(tagsTouchedBy(year)).toEqual(['*'])
  })
})
