import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { plainSlug } from '#kernel/plain-text.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import type { Campaign, CampaignDraft, Slot, SlotDraft } from '../domain/campaign.ts'
import { type Change, changesUnder } from '../domain/changes.ts'
import { faultsIn, type SettingsFault } from '../domain/settings.ts'
import { changedQuestion } from '../domain/what-is-asked.ts'
import { listSlots } from '../store/campaign.queries.ts'
import {
  deleteSlot,
  insertCampaign,
  insertSlot,
  lockCampaign,
  lockSlugsLike,
  updateCampaign,
  updateSlot,
} from '../store/campaign.writes.ts'
import { countRegistered, countToTell, type ToTell } from '../store/registration.queries.ts'
import { fillPlace } from '../store/registration.writes.ts'
import { promote } from './cancel-registration.ts'
import { planJobs } from './plan-jobs.ts'
import { campaignsTag } from './tags.ts'
import type { TellingDeps } from './tell.ts'
import { tellOfChanges } from './tell-of-changes.ts'

const MOST_SLUG_CHARACTERS = 80
/** Words that stand in this place of other addresses of the feature. */
const TAKEN = ['phieu', 'tra-cuu']

/** Why a campaign is not kept as it was typed. */
export type SaveProblem =
  | 'campaign_not_found'
  | 'campaign_changed_meanwhile'
  | 'campaign_is_erased'
  | SettingsFault
  | 'form_is_answered'
  | 'slot_is_taken'
  | 'capacity_is_taken'
  | 'people_are_told'
  | 'people_are_erased'

type Deps = TellingDeps & { readonly db: Db; readonly clock: Clock }
type Input = {
  readonly siteId: number
  readonly actor: ActorRef
  readonly draft: CampaignDraft
  readonly slots: readonly SlotDraft[]
}

/** Why it is not kept; where people hold slots or answered questions, which of them stand in the way. */
export type SaveRefusal = {
  readonly code: SaveProblem
  readonly slotIds?: readonly string[]
  /** The key of the first question that would change; undefined: what tells people apart would. */
  readonly question?: string | undefined
  /** Who would be told of what changes. */
  readonly people?: ToTell | undefined
  /** Of how many all would be erased at once, since the retention day is here. */
  readonly erased?: number | undefined
}

/** Makes a campaign of a unit, as a draft. Event: campaign.made. */
export function makeCampaign(
  deps: Deps,
  input: Input & { readonly unitId: number },
): Promise<Result<{ readonly campaignId: string }, SaveRefusal>> {
  const { siteId, draft, unitId } = input
  const now = deps.clock.now()
  const id = newId(now)
  return inTransaction(deps.db, async trx => {
    const [fault] = faultsIn(draft, input.slots)
    if (fault !== undefined) return err({ code: fault })
    const slug = await freeSlug(trx, siteId, draft.title.vi)
    await insertCampaign(trx, { ...draft, id, siteId, unitId, slug, madeAt: now })
    for (const slot of input.slots)
      await insertSlot(trx, { ...slot, id: newId(now), siteId, campaignId: id })
    await note(deps, trx, input, { id, unitId }, 'campaign.made')
    return ok({ campaignId: id })
  })
}

/**
 * Changes a campaign. Questions that were answered stay, in whatever order; so do slots and places that are taken; places that are added go
 * to those who wait. Who registered is told of another place or end, once the officer knows that (`mayTell`); by a retention day that is
 * here everything is erased at once, likewise (`mayErase`). One that was erased is over: who came after that would never be erased. Event: campaign.changed.
 */
export function changeCampaign(
  deps: Deps,
  input: Input & {
    readonly campaignId: string
    readonly revision: number
    readonly mayTell?: boolean
    /** The officer knows that everything is erased at once by that retention day. */
    readonly mayErase?: boolean
  },
): Promise<Result<{ readonly campaignId: string }, SaveRefusal>> {
  const { siteId, draft, campaignId } = input
  return inTransaction(deps.db, async trx => {
    const campaign = await lockCampaign(trx, siteId, campaignId)
    if (campaign === undefined) return err({ code: 'campaign_not_found' })
    const slots = await listSlots(trx, campaignId)
    const problem = refusal(campaign, slots, input)
    if (problem !== undefined) return err(problem)
    const changes = changesUnder(campaign, slots, draft, input.slots, deps.clock.now())
    const unasked = await unaskedOf(deps, trx, input, changes)
    if (unasked !== undefined) return err(unasked)
    await updateCampaign(trx, campaignId, draft)
    const changed = { ...campaign, ...draft }
    await tellOfChanges(deps, trx, { siteId, campaign: changed, changes })
    await keepSlots(deps, trx, input, { campaign: changed, slots })
    await dropTags(trx, [campaignsTag(siteId)])
    if (campaign.state !== 'draft') await planJobs(deps.clock, trx, siteId, campaignId)
    await note(deps, trx, input, campaign, 'campaign.changed')
    return ok({ campaignId })
  })
}

/** What the officer is to know first, all of it; undefined once that was known. */
async function unaskedOf(
  { clock }: Deps,
  trx: Trx,
  input: Parameters<typeof changeCampaign>[1],
  changes: readonly Change[],
): Promise<SaveRefusal | undefined> {
  const { draft, campaignId, mayTell = false, mayErase = false } = input
  const people = await peopleToTell(trx, changes)
  const isDay = draft.retentionDay <= dateInVietNam(clock.now())
  const registered = isDay ? await countRegistered(trx, campaignId) : 0
  const erased = registered === 0 ? undefined : registered
  const isKnown = (people === undefined || mayTell) && (erased === undefined || mayErase)
  if (isKnown) return undefined
  return { code: erased === undefined ? 'people_are_told' : 'people_are_erased', people, erased }
}

async function peopleToTell(trx: Trx, changes: readonly Change[]): Promise<ToTell | undefined> {
  const people = await countToTell(
    trx,
    changes.map(({ slotId }) => slotId),
  )
  return people.byEmail + people.byPhone === 0 ? undefined : people
}

function refusal(
  campaign: Campaign,
  slots: readonly Slot[],
  { draft, slots: wanted, revision }: Input & { readonly revision: number },
): SaveRefusal | undefined {
  if (campaign.erasedAt !== null) return { code: 'campaign_is_erased' }
  if (campaign.revision !== revision) return { code: 'campaign_changed_meanwhile' }
  const [fault] = faultsIn(draft, wanted)
  if (fault !== undefined) return { code: fault }
  const isAnswered = slots.some(slot => slot.arrivals > 0)
  const question = changedQuestion(campaign.form, draft.form)
  const toldApartAnew = draft.identityQuestion !== campaign.identityQuestion
  if (isAnswered && (question !== undefined || toldApartAnew))
    return { code: 'form_is_answered', question }
  const held = slots.filter(each => each.arrivals > 0 || each.cancelReason !== '')
  const keptOf = (slot: Slot) =>
    wanted.find(each => each.startsAt.getTime() === slot.startsAt.getTime())
  const lost = held.filter(slot => keptOf(slot) === undefined)
  if (lost.length > 0) return { code: 'slot_is_taken', slotIds: lost.map(({ id }) => id) }
  const few = held.filter(slot => (keptOf(slot)?.capacity ?? 0) < slot.taken)
  if (few.length > 0) return { code: 'capacity_is_taken', slotIds: few.map(({ id }) => id) }
  return undefined
}

async function keepSlots(
  deps: Deps,
  trx: Trx,
  { siteId, slots: wanted }: Input,
  { campaign, slots }: { campaign: Campaign; slots: readonly Slot[] },
): Promise<void> {
  const known = new Map(slots.map(slot => [slot.startsAt.getTime(), slot]))
  const kept = new Set(wanted.map(slot => slot.startsAt.getTime()))
  for (const slot of slots) if (!kept.has(slot.startsAt.getTime())) await deleteSlot(trx, slot.id)
  for (const draft of wanted) {
    const slot = known.get(draft.startsAt.getTime())
    if (slot === undefined) {
      const id = newId(deps.clock.now())
      await insertSlot(trx, { ...draft, id, siteId, campaignId: campaign.id })
      continue
    }
    await updateSlot(trx, slot.id, draft)
    if (slot.cancelReason !== '') continue
    for (let waiting = slot.waiting; waiting > 0 && (await fillPlace(trx, slot.id)); waiting -= 1)
      await promote(deps, trx, siteId, campaign, { ...slot, ...draft })
  }
}

async function freeSlug(trx: Trx, siteId: number, title: string): Promise<string> {
  const wanted = plainSlug(title, MOST_SLUG_CHARACTERS) || 'dang-ky'
  const taken = new Set([...(await lockSlugsLike(trx, siteId, wanted)), ...TAKEN])
  let slug = wanted
  for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${String(number)}`
  return slug
}

function note(
  { clock }: Deps,
  trx: Trx,
  { siteId, actor, slots }: Input,
  { id, unitId }: { id: string; unitId: number },
  type: string,
): Promise<void> {
  const data = { slots: slots.length }
  return appendEvent(
    trx,
    { siteId, clock, actor },
    { type, subject: { kind: 'campaign', id }, unitId, data },
  )
}
