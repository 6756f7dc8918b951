import type { PlainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import type { Act } from '#platform/events/append-event.ts'
import type { CalendarChange } from '../domain/calendar-change.ts'
import { type DayMark, isWorkingDay } from '../domain/working-calendar.ts'
import { getCalendar } from '../store/calendar.queries.ts'
import { endMark, insertMarks, lockCalendar } from '../store/calendar.writes.ts'
import { findMark } from '../store/marks.queries.ts'
import { reviseCalendar } from './revise-calendar.ts'

/** What a day is to become: with `mark` null it is an ordinary weekday again. */
export type DayChange = {
  readonly unitId?: number | undefined
  readonly day: PlainDate
  readonly mark: Omit<DayMark, 'date'> | null
  readonly reason: string
}

/** Why a change of a day is refused. */
export type DayChangeRefusal = 'day_not_marked' | 'day_unchanged' | 'make_up_on_working_day'

/**
 * An administrator adds, alters or removes a marked day. Records `calendar.changed`: open due dates are recounted
 * by those who keep them. Gives the new revision.
 */
export async function changeCalendarDay(
  deps: { readonly db: Db },
  act: Act,
  change: DayChange,
): Promise<Result<{ readonly revision: number }, { readonly code: DayChangeRefusal }>> {
  return await inTransaction(deps.db, async trx => {
    await lockCalendar(trx, act.siteId)
    const scope = { siteId: act.siteId, unitId: change.unitId ?? null }
    const before = await findMark(trx, scope, change.day)
    const refusal = refuse(before, change)
    if (refusal !== undefined) return err({ code: refusal })
    if (change.mark?.kind === 'W' && before === undefined) {
      const calendar = await getCalendar(trx, act.siteId, change.unitId)
      if (isWorkingDay(change.day, calendar))
        return err({ code: 'make_up_on_working_day' as const })
    }
    const { mark, day } = change
    const revision = await reviseCalendar(
      trx,
      act,
      {
        unitId: scope.unitId,
        change: kindOfChange(before, mark),
        firstDay: day,
        lastDay: day,
        reason: change.reason,
        citation: mark?.citation ?? before?.citation ?? '',
      },
      async at => {
        await endMark(trx, at, day)
        if (mark !== null) await insertMarks(trx, at, [{ ...mark, date: day }], 'officer')
      },
    )
    return ok({ revision })
  })
}

function refuse(before: DayMark | undefined, { mark }: DayChange): DayChangeRefusal | undefined {
  if (mark === null) return before === undefined ? 'day_not_marked' : undefined
  const same =
    before?.kind === mark.kind &&
    before.name === mark.name &&
    before.nameEn === mark.nameEn &&
    before.citation === mark.citation
  return same ? 'day_unchanged' : undefined
}

function kindOfChange(before: DayMark | undefined, mark: DayChange['mark']): CalendarChange {
  if (mark === null) return 'day_removed'
  return before === undefined ? 'day_added' : 'day_changed'
}
