import { getCalendar } from '#features/working-calendar'
import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import { type Outage, type OutageProblem, outageProblem } from '../domain/outage.ts'
import { insertOutage } from '../store/outage.writes.ts'
import { dropNotices, waitForNotices } from './keep-notices.ts'

/** A new outage, as it is announced. */
export type NewOutage = Pick<
  Outage,
  'id' | 'kind' | 'affected' | 'meanwhile' | 'startsAt' | 'expectedUntil'
>

/**
 * Announces a planned outage, refused when it begins too soon by the site's working calendar, or tells of an incident.
 * The form sent twice makes one. Events: outage.planned, incident.reported.
 */
export async function announceOutage(
  deps: { db: Db; clock: Clock },
  input: { readonly siteId: number; readonly by: ActorRef; readonly outage: NewOutage },
): Promise<Result<undefined, { readonly code: OutageProblem }>> {
  const { clock } = deps
  const { siteId, by, outage } = input
  const calendar = await getCalendar(deps.db, siteId)
  return inTransaction(deps.db, async trx => {
    const now = clock.now()
    const code = outageProblem(outage, calendar, now)
    if (code !== undefined) return err({ code })
    if (!(await insertOutage(trx, siteId, outage, now))) return ok(undefined)
    await appendEvent(
      trx,
      { siteId, clock, actor: by },
      {
        type: outage.kind === 'planned' ? 'outage.planned' : 'incident.reported',
        subject: { kind: 'outage', id: outage.id },
        data: {
          affected: outage.affected,
          from: outage.startsAt.toISOString(),
          expected_until: outage.expectedUntil?.toISOString(),
          calendar_revision: calendar.revision,
        },
      },
    )
    const moments = [outage.startsAt, outage.expectedUntil]
    await waitForNotices(trx, clock, siteId, { id: outage.id, moments })
    await dropNotices(trx, siteId)
    return ok(undefined)
  })
}
