import { addMinutes } from '#kernel/instant.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { listSlots } from '../store/campaign.queries.ts'
import { lockCampaign } from '../store/campaign.writes.ts'
import { findRegistrationOf } from '../store/registration.queries.ts'
import { setRepeated } from '../store/registration.writes.ts'
import type { Person } from './person.ts'
import { type TellingDeps, tell } from './tell.ts'

const TOLD_AGAIN_AFTER_MINUTES = 60

/**
 * Tells whoever registered first that somebody tried to register the same person again: by e-mail and on the slip, so that
 * who only forgot has the slip again, and who did not send it knows (ADR 0077). Gives that registration's id. Event:
 * registration.repeated.
 */
export function tellOfRepeat(
  deps: TellingDeps & { readonly db: Db },
  about: { readonly siteId: number; readonly campaignId: string; readonly person: Person },
): Promise<string | undefined> {
  const { siteId, campaignId, person } = about
  return inTransaction(deps.db, async trx => {
    const campaign = await lockCampaign(trx, siteId, campaignId, 'share')
    const first = await findRegistrationOf(trx, campaignId, person)
    const slot = (await listSlots(trx, campaignId)).find(({ id }) => id === first?.slotId)
    if (campaign === undefined || first === undefined || slot === undefined) return first?.id
    const at = deps.clock.now()
    const nth = await setRepeated(trx, first.id, {
      ...{ at, notSince: addMinutes(at, -TOLD_AGAIN_AFTER_MINUTES) },
    })
    if (nth === undefined) return first.id
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: { kind: 'visitor' } },
      {
        ...{ type: 'registration.repeated', unitId: campaign.unitId },
        subject: { kind: 'registration', id: first.id },
      },
    )
    await tell(deps, trx, { siteId, what: 'again', campaign, slot, nth }, [first])
    return first.id
  })
}
