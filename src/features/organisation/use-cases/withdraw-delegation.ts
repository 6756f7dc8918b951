import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { findDelegation } from '../store/delegation.queries.ts'
import { markDelegationWithdrawn } from '../store/organisation.writes.ts'

/** The giver takes a delegation back; it ends at once. Event: delegation.withdrawn. */
export async function withdrawDelegation(
  deps: { db: Db; clock: Clock },
  input: { readonly siteId: number; readonly delegationId: string; readonly byOfficerId: string },
): Promise<Result<undefined, { readonly code: 'delegation_not_found' }>> {
  return inTransaction(deps.db, async trx => {
    const delegation = await findDelegation(trx, input.delegationId)
    if (delegation?.fromOfficerId !== input.byOfficerId)
      return err({ code: 'delegation_not_found' })
    // Taken back twice is taken back: only the first time is an event.
    if (await markDelegationWithdrawn(trx, delegation.id, deps.clock.now())) {
      await appendEvent(
        trx,
        {
          siteId: input.siteId,
          clock: deps.clock,
          actor: { kind: 'officer', id: input.byOfficerId },
        },
        {
          type: 'delegation.withdrawn',
          subject: { kind: 'delegation', id: delegation.id },
          unitId: delegation.unitId,
        },
      )
    }
    return ok(undefined)
  })
}
