import { newId } from '#kernel/ids.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { dropTags } from '#platform/cache/drops.ts'
import type { Trx } from '#platform/db/db.ts'
import { type Act, appendEvent } from '#platform/events/append-event.ts'
import { CALENDAR_CHANGED, type CalendarChange } from '../domain/calendar-change.ts'
import { insertRevision, lockNextRevision, type RevisionScope } from '../store/calendar.writes.ts'

/** Tag of the public pages that show a calendar. */
export const CALENDAR_TAG = 'working-calendar'

/** What a change of the calendar says about itself. */
export type Revision = {
  readonly unitId: number | null
  readonly change: CalendarChange
  readonly firstDay: PlainDate | null
  readonly lastDay: PlainDate | null
  readonly reason: string
  readonly citation: string
}

/** Makes the next revision in the caller's transaction: its record, what `write` changes, and the event. */
export async function reviseCalendar(
  trx: Trx,
  act: Act,
  revision: Revision,
  write: (scope: RevisionScope) => Promise<void>,
): Promise<number> {
  const madeAt = act.clock.now()
  const id = newId(madeAt)
  const number = await lockNextRevision(trx, act.siteId)
  const scope = { siteId: act.siteId, unitId: revision.unitId, revision: number }
  const madeBy = act.actor.kind === 'officer' ? act.actor.id : null
  await insertRevision(trx, { ...revision, ...scope, id, madeAt, madeBy })
  await write(scope)
  await appendEvent(trx, act, {
    type: CALENDAR_CHANGED,
    subject: { kind: 'calendar_revision', id },
    ...(revision.unitId === null ? {} : { unitId: revision.unitId }),
    data: {
      revision: number,
      change: revision.change,
      unit_id: revision.unitId,
      first_day: revision.firstDay,
      last_day: revision.lastDay,
    },
  })
  await dropTags(trx, [CALENDAR_TAG])
  return number
}
