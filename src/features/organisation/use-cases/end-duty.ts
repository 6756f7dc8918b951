import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { type EndDutyProblem, lastsUntil, problemOfEnding } from '../domain/check-duty.ts'
import { findAssignment, listAssignmentsWith } from '../store/assignment.queries.ts'
import { endAssignment, lockAssignmentsWith } from '../store/assignment.writes.ts'
import { listSitesWhere } from '../store/site.queries.ts'
import { UNITS_TAG } from './tags.ts'

/**
 * An administrator ends an officer's duty from a day on, today at the earliest: what it opened is closed at the next request.
 * What has ended by then stays as it is. Event: duty.ended, in the unit's site.
 */
export async function endDuty(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  input: { readonly by: string; readonly assignmentId: string; readonly from: PlainDate },
): Promise<Result<undefined, { readonly code: EndDutyProblem }>> {
  const { by, from } = input
  const today = dateInVietNam(clock.now())
  return inTransaction(db, async trx => {
    const found = await findAssignment(trx, input.assignmentId)
    if (found === undefined) return err({ code: 'duty_not_found' as const })
    const { siteId, role } = found
    await lockAssignmentsWith(trx, siteId, role)
    const sites = await listSitesWhere(trx, by, 'administrator', today)
    const all = await listAssignmentsWith(trx, siteId, role)
    const duty = all.find(each => each.id === found.id)
    if (duty === undefined || !sites.some(({ id }) => id === siteId))
      return err({ code: 'duty_not_found' as const })
    if (duty.validTo !== undefined && duty.validTo <= from) return ok(undefined)
    const problem = problemOfEnding(duty, from, { by, today, administrators: all })
    if (problem !== undefined) return err({ code: problem })
    const validTo = lastsUntil(duty, from)
    await endAssignment(trx, duty.id, validTo)
    await appendEvent(
      trx,
      { siteId, clock, actor: { kind: 'officer', id: by } },
      {
        type: 'duty.ended',
        subject: { kind: 'officer', id: duty.officerId },
        unitId: duty.unitId,
        data: { role, valid_from: duty.validFrom, valid_to: validTo },
      },
    )
    await dropTags(trx, [UNITS_TAG])
    return ok(undefined)
  })
}
