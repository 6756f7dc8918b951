import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { lockRegistration, setCheckedIn } from '../store/registration.writes.ts'

/**
 * Takes back that somebody has come: the wrong code was typed. That it was noted stays among the events. Done a second
 * time, nothing changes. Event: registration.check_in_taken_back.
 */
export function takeCheckInBack(
  deps: { readonly db: Db; readonly clock: Clock },
  input: {
    readonly siteId: number
    readonly officerId: string
    readonly campaign: { readonly id: string; readonly unitId: number }
    readonly registrationId: string
  },
): Promise<Result<{ readonly code: string }, { readonly code: 'registration_not_found' }>> {
  const { siteId, campaign, registrationId: id } = input
  return inTransaction(deps.db, async trx => {
    const registration = await lockRegistration(trx, siteId, id)
    if (registration?.campaignId !== campaign.id) return err({ code: 'registration_not_found' })
    const { code, checkedInAt } = registration
    if (checkedInAt === null) return ok({ code })
    await setCheckedIn(trx, id, undefined)
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: { kind: 'officer', id: input.officerId } },
      {
        ...{ type: 'registration.check_in_taken_back', unitId: campaign.unitId },
        subject: { kind: 'registration', id },
      },
    )
    return ok({ code })
  })
}
