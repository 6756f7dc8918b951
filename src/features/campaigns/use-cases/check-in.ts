import type { Clock } from '#kernel/clock.ts'
import type { Instant } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { type CheckInProblem, checkInProblem } from '../domain/check-in.ts'
import { listSlots } from '../store/campaign.queries.ts'
import { lockCampaign } from '../store/campaign.writes.ts'
import { findRegistrationByCode } from '../store/registration.queries.ts'
import { lockRegistration, setCheckedIn } from '../store/registration.writes.ts'

/**
 * Notes that somebody with this code has come. Done a second time, it says when it was done first. Event:
 * registration.checked_in.
 */
export async function checkIn(
  deps: { readonly db: Db; readonly clock: Clock },
  input: {
    readonly siteId: number
    readonly officerId: string
    readonly campaign: { readonly id: string }
    readonly code: string
  },
): Promise<
  Result<
    { readonly registrationId: string; readonly at: Instant; readonly isFirst: boolean },
    { readonly code: CheckInProblem | 'code_unknown' }
  >
> {
  const { siteId } = input
  const found = await findRegistrationByCode(deps.db, siteId, input.code)
  if (found?.campaignId !== input.campaign.id) return err({ code: 'code_unknown' })
  return inTransaction(deps.db, async trx => {
    const campaign = await lockCampaign(trx, siteId, input.campaign.id, 'share')
    const registration = await lockRegistration(trx, siteId, found.id)
    const slots = await listSlots(trx, input.campaign.id)
    const slot = slots.find(each => each.id === registration?.slotId)
    if (registration === undefined || campaign === undefined || slot === undefined)
      return err({ code: 'code_unknown' })
    const { id, checkedInAt } = registration
    const at = deps.clock.now()
    if (checkedInAt !== null) return ok({ registrationId: id, at: checkedInAt, isFirst: false })
    const problem = checkInProblem(registration, campaign, slot, at)
    if (problem !== undefined) return err({ code: problem })
    await setCheckedIn(trx, id, { at, by: input.officerId })
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: { kind: 'officer', id: input.officerId } },
      {
        ...{ type: 'registration.checked_in', unitId: campaign.unitId },
        subject: { kind: 'registration', id },
      },
    )
    return ok({ registrationId: id, at, isFirst: true })
  })
}
