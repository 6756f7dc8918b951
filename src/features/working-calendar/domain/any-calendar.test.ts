import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMinutes, dateInVietNam, instantAt } from '#kernel/instant.ts'
import { fromEpochDay } from '#kernel/plain-date.ts'
import { anyCalendar, FIRST_DAY } from '#test/support/calendars.ts'
import { countDueAt, countDueDate, extendDueDate } from './due-date.ts'
import type { Limit, LimitUnit } from './limit.ts'
import { dueAfterPauses, dueAtAfterPauses, type Extension, type Pause } from './pauses.ts'
import { isWorkingDay, nextWorkingDay } from './working-calendar.ts'
import { remainingWorkingMinutes, workingMinutesBetween } from './working-time.ts'

const moment = fc
  .tuple(fc.nat(120), fc.nat(1439))
  .map(([day, minute]) => instantAt(fromEpochDay(FIRST_DAY + day), minute))
const unit = fc.constantFrom<LimitUnit>('working_day', 'day', 'working_hour')
const value = fc.integer({ min: 1, max: 40 })
const limit: fc.Arbitrary<Limit> = fc.record({ value, unit })
const sameDayRule = fc.option(
  fc.nat(1440).map(receivedBy => ({ receivedBy })),
  { nil: undefined },
)
const length = fc.nat(20 * 1440)

const anyPause: fc.Arbitrary<Pause> = fc.oneof(
  fc
    .tuple(fc.constantFrom('extend' as const, 'restart' as const), moment, length)
    .map(([policy, from, minutes]) => ({ policy, from, to: addMinutes(from, minutes) })),
  fc.tuple(moment, length, limit).map(([from, minutes, window]) => ({
    policy: 'special_window' as const,
    from,
    to: addMinutes(from, minutes),
    window,
  })),
)
const anyExtension: fc.Arbitrary<Extension> = fc.oneof(
  fc.record({ grantedAt: moment, by: limit }),
  fc.record({ grantedAt: moment, to: moment.map(dateInVietNam) }),
)
const facts = fc.record({
  receivedAt: moment,
  limit,
  calendar: anyCalendar,
  pauses: fc.array(anyPause, { maxLength: 4 }),
  extensions: fc.array(anyExtension, { maxLength: 2 }),
})

describe('for any calendar', () => {
  it('a due date never lands on a day off', () => {
    fc.assert(
      fc.property(moment, limit, anyCalendar, (receivedAt, lim, calendar) => {
        const dueAt = countDueAt({ receivedAt, limit: lim, calendar })
        expect(isWorkingDay(dateInVietNam(dueAt), calendar)).toBe(true)
      }),
    )
  })

  it('whoever is received later is not due earlier', () => {
    fc.assert(
      fc.property(moment, length, limit, anyCalendar, (first, later, lim, calendar) => {
        const early = countDueAt({ receivedAt: first, limit: lim, calendar })
        const late = countDueAt({ receivedAt: addMinutes(first, later), limit: lim, calendar })
        expect(late.getTime()).toBeGreaterThanOrEqual(early.getTime())
      }),
    )
  })

  it('the same holds under the same-day rule', () => {
    fc.assert(
      fc.property(
        moment,
        length,
        value,
        sameDayRule,
        anyCalendar,
        (first, later, n, rule, calendar) => {
          const input = {
            limit: { value: n, unit: 'working_day' as const },
            calendar,
            sameDayRule: rule,
          }
          const early = countDueAt({ ...input, receivedAt: first })
          const late = countDueAt({ ...input, receivedAt: addMinutes(first, later) })
          expect(late.getTime()).toBeGreaterThanOrEqual(early.getTime())
          expect(early.getTime()).toBeGreaterThanOrEqual(first.getTime())
        },
      ),
    )
  })

  it('a longer limit is not due earlier', () => {
    fc.assert(
      fc.property(
        moment,
        unit,
        value,
        fc.nat(20),
        anyCalendar,
        (receivedAt, u, n, more, calendar) => {
          const short = countDueAt({ receivedAt, limit: { value: n, unit: u }, calendar })
          const long = countDueAt({ receivedAt, limit: { value: n + more, unit: u }, calendar })
          expect(long.getTime()).toBeGreaterThanOrEqual(short.getTime())
        },
      ),
    )
  })

  it('adding working time in two steps gives what adding it at once gives', () => {
    const additive = fc.constantFrom<LimitUnit>('working_day', 'working_hour')
    fc.assert(
      fc.property(moment, additive, value, value, anyCalendar, (receivedAt, u, a, b, calendar) => {
        const step = countDueAt({ receivedAt, limit: { value: a, unit: u }, calendar })
        const twice = extendDueDate(step, { value: b, unit: u }, calendar)
        const once = countDueAt({ receivedAt, limit: { value: a + b, unit: u }, calendar })
        expect(twice).toEqual(once)
      }),
    )
  })

  it('a due date in working days is the n-th next working day, at its closing', () => {
    fc.assert(
      fc.property(moment, value, anyCalendar, (receivedAt, n, calendar) => {
        const dueAt = countDueAt({ receivedAt, limit: { value: n, unit: 'working_day' }, calendar })
        let day = dateInVietNam(receivedAt)
        for (let left = n; left > 0; left -= 1) day = nextWorkingDay(day, calendar)
        expect(dateInVietNam(dueAt)).toBe(day)
        expect(workingMinutesBetween(dueAt, instantAt(day, 1440), calendar)).toBe(0)
      }),
    )
  })

  it('as many open minutes lie before a due time in hours as the limit says', () => {
    fc.assert(
      fc.property(moment, value, anyCalendar, (receivedAt, n, calendar) => {
        const dueAt = countDueAt({
          receivedAt,
          limit: { value: n, unit: 'working_hour' },
          calendar,
        })
        expect(workingMinutesBetween(receivedAt, dueAt, calendar)).toBe(n * 60)
        expect(workingMinutesBetween(receivedAt, addMinutes(dueAt, -1), calendar)).toBe(n * 60 - 1)
      }),
    )
  })

  it('open minutes add up over any moment between', () => {
    fc.assert(
      fc.property(moment, moment, moment, anyCalendar, (a, b, c, calendar) => {
        const parts = workingMinutesBetween(a, b, calendar) + workingMinutesBetween(b, c, calendar)
        expect(parts).toBe(workingMinutesBetween(a, c, calendar))
      }),
    )
  })

  it('nothing remains at the due time, and something remains a minute before', () => {
    fc.assert(
      fc.property(moment, limit, anyCalendar, (receivedAt, lim, calendar) => {
        const dueAt = countDueAt({ receivedAt, limit: lim, calendar })
        expect(remainingWorkingMinutes(dueAt, dueAt, calendar)).toBe(0)
        expect(remainingWorkingMinutes(addMinutes(dueAt, -1), dueAt, calendar)).toBe(1)
      }),
    )
  })
})

describe('for any calendar, the trace', () => {
  it('counts exactly the limit, ends on the due day and leaves out no day', () => {
    fc.assert(
      fc.property(moment, limit, anyCalendar, (receivedAt, lim, calendar) => {
        const { dueAt, trace } = countDueDate({ receivedAt, limit: lim, calendar })
        const whole = lim.unit === 'working_hour' ? lim.value * 60 : lim.value
        expect(trace.reduce((sum, day) => sum + day.counted, 0)).toBe(whole)
        expect(trace.at(-1)?.total).toBe(whole)
        expect(trace[0]?.date).toBe(dateInVietNam(receivedAt))
        expect(trace.at(-1)?.date).toBe(dateInVietNam(dueAt))
        expect(new Set(trace.map(day => day.date)).size).toBe(trace.length)
      }),
    )
  })

  it('counts the limit in working days under the same-day rule too', () => {
    fc.assert(
      fc.property(moment, value, sameDayRule, anyCalendar, (receivedAt, n, rule, calendar) => {
        const lim = { value: n, unit: 'working_day' as const }
        const { trace } = countDueDate({ receivedAt, limit: lim, calendar, sameDayRule: rule })
        expect(trace.at(-1)?.total).toBe(n)
      }),
    )
  })

  it('counts the limit over any pauses and extensions, and only on days that are worked', () => {
    fc.assert(
      fc.property(facts, recorded => {
        const { trace, dueAt } = dueAfterPauses(recorded)
        const { value: n, unit: u } = recorded.limit
        expect(trace.at(-1)?.date).toBe(dateInVietNam(dueAt))
        if (u === 'working_hour') return
        expect(trace.at(-1)?.total).toBe(n)
        if (u === 'day') return
        const worked = trace.filter(day => day.counted > 0)
        expect(worked.every(day => isWorkingDay(day.date, recorded.calendar))).toBe(true)
      }),
    )
  })

  it('counts the minutes of a limit in hours over any pauses', () => {
    fc.assert(
      fc.property(facts, value, (recorded, n) => {
        const lim = { value: n, unit: 'working_hour' as const }
        const { trace } = dueAfterPauses({ ...recorded, limit: lim, extensions: [] })
        expect(trace.at(-1)?.total).toBe(n * 60)
      }),
    )
  })
})

describe('for any calendar, pauses and extensions', () => {
  it('of no length change nothing, whatever the policy', () => {
    fc.assert(
      fc.property(facts, anyPause, (recorded, pause) => {
        const nothing: Pause = { ...pause, to: pause.from }
        const pauses = [...recorded.pauses, nothing]
        const alone = { ...recorded, pauses: [] }
        expect(dueAtAfterPauses({ ...alone, pauses: [nothing] })).toEqual(dueAtAfterPauses(alone))
        expect(dueAtAfterPauses({ ...recorded, pauses })).toEqual(dueAtAfterPauses(recorded))
      }),
    )
  })

  it('never shorten', () => {
    fc.assert(
      fc.property(facts, recorded => {
        expect(dueAtAfterPauses(recorded).getTime()).toBeGreaterThanOrEqual(
          countDueAt(recorded).getTime(),
        )
      }),
    )
  })

  it('never end on a day off, and give with and without trace the same due time', () => {
    fc.assert(
      fc.property(facts, recorded => {
        const { dueAt } = dueAfterPauses(recorded)
        expect(isWorkingDay(dateInVietNam(dueAt), recorded.calendar)).toBe(true)
        expect(dueAtAfterPauses(recorded)).toEqual(dueAt)
      }),
    )
  })

  it('an extension more never brings the due time forward', () => {
    fc.assert(
      fc.property(facts, anyExtension, (recorded, extension) => {
        const more = { ...recorded, pauses: [], extensions: [...recorded.extensions, extension] }
        const fewer = { ...recorded, pauses: [] }
        expect(dueAtAfterPauses(more).getTime()).toBeGreaterThanOrEqual(
          dueAtAfterPauses(fewer).getTime(),
        )
      }),
    )
  })

  it('a dossier is never due before the clock runs again', () => {
    fc.assert(
      fc.property(facts, anyPause, (recorded, pause) => {
        const result = dueAfterPauses({ ...recorded, pauses: [pause], extensions: [] })
        if (result.ignored.length > 0 || pause.to === null || pause.policy === 'special_window')
          return
        if (pause.to <= recorded.receivedAt || recorded.limit.unit === 'working_hour') return
        expect(dateInVietNam(result.dueAt) >= dateInVietNam(pause.to)).toBe(true)
      }),
    )
  })
})
