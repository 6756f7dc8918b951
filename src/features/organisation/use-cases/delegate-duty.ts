import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import {
  checkDelegation,
  type DelegationProblem,
  type DelegationWish,
} from '../domain/check-delegation.ts'
import { listDutiesOf } from '../store/officer.queries.ts'
import { insertDelegation } from '../store/organisation.writes.ts'

/** An officer gives one of the own duties to a colleague of the unit for some days. Event: delegation.given. */
export async function delegateDuty(
  deps: { db: Db; clock: Clock },
  input: DelegationWish & { readonly siteId: number; readonly reason: string },
): Promise<Result<{ readonly delegationId: string }, { readonly code: DelegationProblem }>> {
  const now = deps.clock.now()
  return inTransaction(deps.db, async trx => {
    const checked = checkDelegation(input, {
      today: dateInVietNam(now),
      giverDuties: await listDutiesOf(trx, input.fromOfficerId),
      receiverDuties: await listDutiesOf(trx, input.toOfficerId),
    })
    if (!checked.ok) return checked
    const id = newId(now)
    await insertDelegation(trx, { ...input, id, givenAt: now })
    await appendEvent(
      trx,
      {
        siteId: input.siteId,
        clock: deps.clock,
        actor: { kind: 'officer', id: input.fromOfficerId },
      },
      {
        type: 'delegation.given',
        subject: { kind: 'delegation', id },
        unitId: input.unitId,
        data: {
          to_officer_id: input.toOfficerId,
          role: input.role,
          first_day: input.firstDay,
          last_day: input.lastDay,
        },
      },
    )
    return ok({ delegationId: id })
  })
}
