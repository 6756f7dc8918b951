import { beforeAll, describe, expect, it } from 'vitest'
import { createSite } from '#features/organisation'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { Act } from '#platform/events/append-event.ts'
import { runFeedOnce } from '#platform/events/feed.ts'
import { testDatabase } from '#test/support/database.ts'
import { seedCalendar } from '../../../../db/seed/calendar.ts'
import { CALENDAR_CHANGED, readCalendarChanged } from '../domain/calendar-change.ts'
import { countDueAt } from '../domain/due-date.ts'
import { DEFAULT_WEEK } from '../domain/opening-hours.ts'
import { isWorkingDay } from '../domain/working-calendar.ts'
import { getCalendar, getCalendarAt } from '../store/calendar.queries.ts'
import { listRevisions } from '../store/revision.queries.ts'
import { changeCalendarDay } from './change-calendar-day.ts'
import { changeOpeningHours } from './change-opening-hours.ts'
import { publishYear } from './publish-year.ts'

const clock = fixedClock(instant('2026-11-20T09:00:00+07:00'))
const monday = plainDate('2026-11-23')
const swap = {
  kind: 'S',
  name: 'Nghỉ hoán đổi',
  nameEn: 'Swapped day off',
  citation: 'TB 1/2026',
} as const
const makeUp = { kind: 'W', name: 'Làm bù', nameEn: 'Make-up day', citation: 'TB 1/2026' } as const

let db: Db
let act: Act
let unitId: number

/** A fresh site with the published calendar, at revision 1. */
async function openSite(key: string): Promise<{ act: Act; unitId: number }> {
  const names = { nameVi: 'Thử', nameEn: 'Test' }
  const unit = { slug: 'quan', kind: 'district', agencyCode: 'H29', ...names } as const
  const made = await createSite({ db, clock }, { key, ...names, unit })
  if (!made.ok) throw new Error(made.error.code)
  const opened = { siteId: made.value.siteId, actor: { kind: 'system' }, clock } as const
  await seedCalendar({ db }, opened)
  return { act: opened, unitId: made.value.unitId }
}

beforeAll(async () => {
  db = await testDatabase()
})

describe('a calendar', () => {
  beforeAll(async () => {
    ;({ act, unitId } = await openSite('lich'))
  })

  it('is loaded from the published list once, however often it is loaded', async () => {
    expect((await getCalendar(db, act.siteId)).revision).toBe(1)
    expect(await seedCalendar({ db }, act)).toBeUndefined()
    expect((await getCalendar(db, act.siteId)).revision).toBe(1)
  })

  it('is the same object until somebody changes it, and read anew from then on', async () => {
    const before = await getCalendar(db, act.siteId)
    expect(await getCalendar(db, act.siteId)).toBe(before)
    expect(isWorkingDay(monday, before)).toBe(true)
    const changed = await changeCalendarDay({ db }, act, {
      day: monday,
      mark: swap,
      reason: 'Hoán đổi',
    })
    expect(changed).toEqual({ ok: true, value: { revision: 2 } })
    expect(isWorkingDay(monday, await getCalendar(db, act.siteId))).toBe(false)
  })

  it('of an earlier revision counts a due date as it was counted then', async () => {
    const receivedAt = instant('2026-11-20T10:00:00+07:00')
    const limit = { value: 1, unit: 'working_day' } as const
    const then = await getCalendarAt(db, { siteId: act.siteId }, 1)
    const now = await getCalendar(db, act.siteId)
    expect(countDueAt({ receivedAt, limit, calendar: then })).toEqual(
      instant('2026-11-23T17:00:00+07:00'),
    )
    expect(countDueAt({ receivedAt, limit, calendar: now })).toEqual(
      instant('2026-11-25T17:00:00+07:00'),
    )
  })

  it('refuses a change that changes nothing or makes no sense', async () => {
    const change = (day: string, mark: typeof swap | typeof makeUp | null) =>
      changeCalendarDay({ db }, act, { day: plainDate(day), mark, reason: 'Thử' })
    expect(await change('2026-11-23', swap)).toMatchObject({ error: { code: 'day_unchanged' } })
    expect(await change('2026-11-25', null)).toMatchObject({ error: { code: 'day_not_marked' } })
    expect(await change('2026-11-26', makeUp)).toMatchObject({
      error: { code: 'make_up_on_working_day' },
    })
    expect((await getCalendar(db, act.siteId)).revision).toBe(2)
  })

  it('tells the feed which days changed meaning, so that open due dates are recounted', async () => {
    const seen: unknown[] = []
    await changeCalendarDay({ db }, act, {
      day: plainDate('2026-11-28'),
      mark: makeUp,
      reason: 'Làm bù',
    })
    await runFeedOnce(db, [
      {
        name: 'calendar-test',
        types: [CALENDAR_CHANGED],
        handle: (_, events) => {
          seen.push(...events.map(event => readCalendarChanged(event.data)))
          return Promise.resolve()
        },
      },
    ])
    expect(seen.at(-1)).toEqual({
      revision: 3,
      change: 'day_added',
      unitId: null,
      firstDay: '2026-11-28',
      lastDay: '2026-11-28',
    })
    expect(seen).toHaveLength(3)
  })

  it('makes a day ordinary again', async () => {
    await changeCalendarDay({ db }, act, { day: monday, mark: null, reason: 'Thu hồi' })
    expect(isWorkingDay(monday, await getCalendar(db, act.siteId))).toBe(true)
  })

  it('keeps who changed what and why, newest first', async () => {
    const lines = await listRevisions(db, act.siteId, 10)
    expect(lines.map(line => line.change)).toEqual([
      'day_removed',
      'day_added',
      'day_added',
      'calendar_loaded',
    ])
    expect(lines[0]).toMatchObject({ reason: 'Thu hồi', citation: 'TB 1/2026', firstDay: monday })
  })
})

describe('a unit’s own days and hours', () => {
  it('lie over those of its site and change nobody else’s', async () => {
    const opened = await openSite('don-vi')
    const { siteId } = opened.act
    const day = plainDate('2026-12-02')
    await changeCalendarDay({ db }, opened.act, {
      unitId: opened.unitId,
      day,
      mark: swap,
      reason: 'Riêng',
    })
    const saturday = { ...DEFAULT_WEEK.weekdays, 6: [{ opens: 450, closes: 690 }] }
    const hours = {
      ...DEFAULT_WEEK,
      weekdays: saturday,
      validFrom: plainDate('2026-12-01'),
      validTo: null,
      citation: 'QĐ 2',
    }
    await changeOpeningHours({ db }, opened.act, {
      unitId: opened.unitId,
      hours,
      reason: 'Thứ Bảy',
    })
    const site = await getCalendar(db, siteId)
    const unit = await getCalendar(db, siteId, opened.unitId)
    expect([isWorkingDay(day, site), isWorkingDay(day, unit)]).toEqual([true, false])
    const sat = plainDate('2026-12-05')
    expect([isWorkingDay(sat, site), isWorkingDay(sat, unit)]).toEqual([false, true])
  })
})

describe('opening hours', () => {
  const hours = {
    ...DEFAULT_WEEK,
    validFrom: plainDate('2027-01-01'),
    validTo: null,
    citation: 'QĐ 1',
  }

  it.each([
    ['hours_overlap', { makeUp: [{ opens: 700, closes: 690 }] }],
    ['hours_end_before_they_begin', { validTo: plainDate('2026-12-31') }],
    ['no_working_day', { weekdays: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } }],
    ['no_make_up_hours', { makeUp: [] }],
  ])('are refused with %s', async (code, wrong) => {
    const change = { hours: { ...hours, ...wrong }, reason: 'Thử' }
    expect(await changeOpeningHours({ db }, act, change)).toEqual({ ok: false, error: { code } })
  })
})

describe('a year', () => {
  it('is confirmed once as complete, and counts no longer warn of it', async () => {
    const input = { year: 2027, citation: 'TB 5/2026', reason: 'Đủ ngày nghỉ' }
    expect(await publishYear({ db }, act, input)).toMatchObject({ ok: true })
    expect((await getCalendar(db, act.siteId)).facts.years.get(2027)).toBe('published')
    expect(await publishYear({ db }, act, input)).toMatchObject({
      error: { code: 'year_already_published' },
    })
  })
})

describe('two administrators at once', () => {
  it('get revisions one after the other, and the later mark stands', async () => {
    const opened = await openSite('hai-nguoi')
    const day = plainDate('2026-12-10')
    const marks = Array.from({ length: 6 }, (_, n) => ({ ...swap, name: `Lần ${String(n)}` }))
    const results = await Promise.all(
      marks.map(mark => changeCalendarDay({ db }, opened.act, { day, mark, reason: 'Cùng lúc' })),
    )
    const revisions = results.flatMap(result => (result.ok ? [result.value.revision] : []))
    expect(revisions.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7])
    const last = marks[revisions.indexOf(7)]
    const { facts } = await getCalendar(db, opened.act.siteId)
    expect(facts.marks.find(mark => mark.date === day)?.name).toBe(last?.name)
  })
})

describe('the product itself', () => {
  it.each([
    "update calendar_revision set reason = 'x'",
    'delete from calendar_revision',
    'delete from calendar_day',
    "update calendar_day set name_vi = 'x'",
    "update opening_hours set citation = 'x'",
    'delete from working_calendar',
  ])('may not rewrite the calendar’s past: %s', async statement => {
    const { sql } = await import('kysely')
    await expect(sql.raw(statement).execute(db)).rejects.toThrow(/permission denied|append-only/)
  })
})

it('a site whose calendar was never loaded counts its weekends only', async () => {
  const calendar = await getCalendar(db, 999_999)
  expect(calendar.revision).toBe(0)
  expect(isWorkingDay(plainDate('2026-11-24'), calendar)).toBe(true)
  expect(isWorkingDay(plainDate('2026-11-28'), calendar)).toBe(false)
  expect(unitId).toBeGreaterThan(0)
})
