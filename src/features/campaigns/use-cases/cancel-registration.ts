import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { Campaign, Slot } from '../domain/campaign.ts'
import { cancelProblem, type StandsBecause } from '../domain/cancelling.ts'
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
export type CancelProblem = 'registration_not_found' | StandsBecause

type Input = {
  readonly siteId: number
  readonly registrationId: string
  /** The officer who does it for the person, and why: both the person and the slip are told. */
  readonly officer?: { readonly id: string; readonly reason: string }
}

/**
 * Cancels a registration by its link, or by an officer for the person, and confirms it by e-mail. A place that was given back
 * goes at once to the first who waits, who is told by e-mail too. Cancelled a second time, nothing changes. Events:
 * registration.cancelled, .promoted.
 */
export function cancelRegistration(
  deps: TellingDeps & { readonly db: Db },
  input: Input,
): Promise<Result<undefined, { readonly code: CancelProblem }>> {
  const { clock } = deps
  const { siteId, registrationId, officer } = input
  const now = clock.now()
  return inTransaction(deps.db, async trx => {
    const found = await lockToCancel(trx, siteId, registrationId)
    if (found === undefined) return err({ code: 'registration_not_found' })
    const { registration, campaign, slot } = found
    if (registration.state === 'cancelled') return ok(undefined)
    const problem = cancelProblem(registration, campaign, slot, now)
    if (problem !== undefined) return err({ code: problem })
    await setCancelled(trx, registration.id, now, officer)
    await record(deps, trx, input, found)
    if (registration.state === 'confirmed' && !(await promote(deps, trx, siteId, campaign, slot)))
      await freePlace(trx, slot.id)
    return ok(undefined)
  })
}

/** Puts it into the log, and confirms it to the person. */
async function record(
  deps: TellingDeps,
  trx: Trx,
  { siteId, officer }: Input,
  { registration, campaign, slot }: Found,
): Promise<void> {
  await appendEvent(
    trx,
    {
      ...{ siteId, clock: deps.clock },
      actor: officer ? { kind: 'officer', id: officer.id } : { kind: 'visitor' },
    },
    {
      ...{ type: 'registration.cancelled', unitId: campaign.unitId },
      subject: { kind: 'registration', id: registration.id },
    },
  )
  const told = officer
    ? ({ what: 'cancelled_by_unit', reason: officer.reason } as const)
    : ({ what: 'cancelled' } as const)
  await tell(deps, trx, { siteId, campaign, slot, ...told }, [registration])
}

type Found = NonNullable<Awaited<ReturnType<typeof lockToCancel>>>

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
