import type { Clock } from '#kernel/clock.ts'
import type { Instant } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { findRegistrationByCode } from '../store/registration.queries.ts'
import { lockRegistration, setCheckedIn } from '../store/registration.writes.ts'

/** Why somebody is not checked in. */
export type CheckInProblem = 'code_unknown' | 'still_waiting' | 'was_cancelled'

/**
 * Notes that somebody with this code has come. Done a second time, it says when it was done first. Event:
 * registration.checked_in.
 */
export async function checkIn(
  deps: { db: Db; clock: Clock },
  input: {
    siteId: number
    officerId: string
    campaign: { id: string; unitId: number }
    code: string
  },
): Promise<
  Result<
    { readonly registrationId: string; readonly at: Instant; readonly isFirst: boolean },
    { readonly code: CheckInProblem }
  >
> {
  const { siteId, officerId, campaign } = input
  const found = await findRegistrationByCode(deps.db, siteId, input.code)
  if (found?.campaignId !== campaign.id) return err({ code: 'code_unknown' })
  return inTransaction(deps.db, async trx => {
    const registration = await lockRegistration(trx, siteId, found.id)
    if (registration === undefined) return err({ code: 'code_unknown' })
    if (registration.state === 'waiting') return err({ code: 'still_waiting' })
    if (registration.state === 'cancelled') return err({ code: 'was_cancelled' })
    const { id, checkedInAt } = registration
    if (checkedInAt !== null) return ok({ registrationId: id, at: checkedInAt, isFirst: false })
    const at = deps.clock.now()
    await setCheckedIn(trx, id, { at, by: officerId })
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: { kind: 'officer', id: officerId } },
      {
        ...{ type: 'registration.checked_in', unitId: campaign.unitId },
        subject: { kind: 'registration', id },
      },
    )
    return ok({ registrationId: id, at, isFirst: true })
  })
}
