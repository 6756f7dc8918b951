import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { Campaign, Slot } from '../domain/campaign.ts'
import { listSlots } from '../store/campaign.queries.ts'
import { lockCampaign } from '../store/campaign.writes.ts'
import { findRegistration } from '../store/registration.queries.ts'
import {
  freePlace,
  lockRegistration,
  promoteFirst,
  setCancelled,
} from '../store/registration.writes.ts'
import { type TellingDeps, tell } from './tell.ts'

/** Why a registration is not cancelled. */
export type CancelProblem = 'registration_not_found' | 'slot_began' | 'called_off'

/**
 * Cancels a registration by its link, and confirms it by e-mail. A place that was given back goes at once to the first who
 * waits, who is told by e-mail too. Cancelled a second time, nothing changes. Events: registration.cancelled, .promoted.
 */
export function cancelRegistration(
  deps: TellingDeps & { readonly db: Db },
  { siteId, registrationId }: { siteId: number; registrationId: string },
): Promise<Result<undefined, { readonly code: CancelProblem }>> {
  const { clock } = deps
  const now = clock.now()
  return inTransaction(deps.db, async trx => {
    const found = await lockToCancel(trx, siteId, registrationId)
    if (found === undefined) return err({ code: 'registration_not_found' })
    const { registration, campaign, slot } = found
    if (registration.state === 'cancelled') return ok(undefined)
    if (campaign.state === 'cancelled') return err({ code: 'called_off' })
    if (slot.startsAt <= now) return err({ code: 'slot_began' })
    await setCancelled(trx, registration.id, now)
    await appendEvent(
      trx,
      { siteId, clock, actor: { kind: 'visitor' } },
      {
        ...{ type: 'registration.cancelled', unitId: campaign.unitId },
        subject: { kind: 'registration', id: registration.id },
      },
    )
    await tell(deps, trx, { siteId, what: 'cancelled', campaign, slot }, [registration])
    if (registration.state === 'confirmed' && !(await promote(deps, trx, siteId, campaign, slot)))
      await freePlace(trx, slot.id)
    return ok(undefined)
  })
}

async function lockToCancel(trx: Trx, siteId: number, registrationId: string) {
  const known = await findRegistration(trx, siteId, registrationId)
  if (known === undefined) return undefined
  const campaign = await lockCampaign(trx, siteId, known.campaignId, 'share')
  const registration = await lockRegistration(trx, siteId, registrationId)
  const slots = await listSlots(trx, known.campaignId)
  const slot = slots.find(({ id }) => id === known.slotId)
  return campaign && registration && slot && { campaign, registration, slot }
}

/** Gives a place that is held to the first who waits, and tells of it. False when nobody waits. */
export async function promote(
  deps: TellingDeps,
  trx: Trx,
  siteId: number,
  campaign: Campaign,
  slot: Slot,
): Promise<boolean> {
  const id = await promoteFirst(trx, slot.id, deps.clock.now())
  const promoted = id === undefined ? undefined : await findRegistration(trx, siteId, id)
  if (promoted === undefined) return false
  await appendEvent(
    trx,
    { siteId, clock: deps.clock, actor: { kind: 'system' } },
    {
      ...{ type: 'registration.promoted', unitId: campaign.unitId },
      subject: { kind: 'registration', id: promoted.id },
    },
  )
  await tell(deps, trx, { siteId, what: 'promoted', campaign, slot }, [promoted])
  return true
}
