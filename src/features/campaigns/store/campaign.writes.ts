import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { Campaign, CampaignDraft, CampaignState, SlotDraft } from '../domain/campaign.ts'
import { findCampaign } from './campaign.queries.ts'

/** Locks a campaign against changes, or (`share`) against changes by others while people register, then reads it. */
export async function lockCampaign(
  trx: Trx,
  siteId: number,
  id: string,
  strength: 'update' | 'share' = 'update',
) {
  const query = trx
    .selectFrom('campaign')
    .select('id')
    .where('site_id', '=', siteId)
    .where('id', '=', id)
  await (strength === 'update' ? query.forUpdate() : query.forShare()).executeTakeFirst()
  return findCampaign(trx, siteId, id)
}

/** Locks the campaigns at that place that are not over, in one order, then reads them. */
export async function lockCampaignsAt(
  trx: Trx,
  siteId: number,
  placeId: string,
): Promise<Campaign[]> {
  const rows = await trx
    .selectFrom('campaign')
    .select('id')
    .where('site_id', '=', siteId)
    .where('place_id', '=', placeId)
    .where('state', '<>', 'cancelled')
    .where('erased_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  const found = await Promise.all(rows.map(({ id }) => findCampaign(trx, siteId, id)))
  return found.filter(campaign => campaign !== undefined)
}

/** Notes what the place of a campaign is called now. */
export async function setPlaceText(trx: Trx, id: string, placeText: string): Promise<void> {
  await trx
    .updateTable('campaign')
    .set(eb => ({ place_text: placeText, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** The names in addresses that begin with this one; nobody else makes a campaign until the transaction ends. */
export async function lockSlugsLike(
  trx: Trx,
  siteId: number,
  wanted: string,
): Promise<Set<string>> {
  await sql`select pg_advisory_xact_lock(hashtext('campaign_slug'), ${siteId})`.execute(trx)
  const rows = await trx
    .selectFrom('campaign')
    .select('slug')
    .where('site_id', '=', siteId)
    .where('slug', 'like', `${wanted}%`)
    .execute()
  return new Set(rows.map(row => row.slug))
}

/** Makes a campaign, as a draft. */
export async function insertCampaign(
  trx: Trx,
  campaign: CampaignDraft & {
    id: string
    siteId: number
    unitId: number
    slug: string
    madeAt: Instant
  },
): Promise<void> {
  const { id, siteId, unitId, slug, madeAt } = campaign
  await trx
    .insertInto('campaign')
    .values({ id, site_id: siteId, unit_id: unitId, slug, made_at: madeAt, ...columnsOf(campaign) })
    .execute()
}

/** Changes what is said about a campaign. */
export async function updateCampaign(trx: Trx, id: string, draft: CampaignDraft): Promise<void> {
  await trx
    .updateTable('campaign')
    .set(eb => ({ ...columnsOf(draft), revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Moves a campaign to another state; one that is called off with the reason. */
export async function setCampaignState(
  trx: Trx,
  id: string,
  state: CampaignState,
  cancelReason = '',
): Promise<void> {
  await trx
    .updateTable('campaign')
    .set(eb => ({ state, cancel_reason: cancelReason, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Notes that everything about people is gone. */
export async function markErased(trx: Trx, id: string, at: Instant): Promise<void> {
  await trx.updateTable('campaign').set({ erased_at: at }).where('id', '=', id).execute()
}

/** Adds a slot. */
export async function insertSlot(
  trx: Trx,
  slot: SlotDraft & { id: string; siteId: number; campaignId: string },
): Promise<void> {
  await trx
    .insertInto('campaign_slot')
    .values({
      ...{ id: slot.id, site_id: slot.siteId, campaign_id: slot.campaignId },
      ...{ starts_at: slot.startsAt, ends_at: slot.endsAt, capacity: slot.capacity },
    })
    .execute()
}

/** Changes a slot's end and its places. The database refuses fewer places than are taken. */
export async function updateSlot(
  trx: Trx,
  id: string,
  change: Pick<SlotDraft, 'endsAt' | 'capacity'>,
): Promise<void> {
  await trx
    .updateTable('campaign_slot')
    .set({ ends_at: change.endsAt, capacity: change.capacity })
    .where('id', '=', id)
    .execute()
}

/** Notes why a slot alone was called off. */
export async function setSlotCalledOff(trx: Trx, id: string, reason: string): Promise<void> {
  await trx
    .updateTable('campaign_slot')
    .set({ cancel_reason: reason })
    .where('id', '=', id)
    .execute()
}

/** Takes a slot away for which nobody has registered. */
export async function deleteSlot(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('campaign_slot').where('id', '=', id).execute()
}

function columnsOf(draft: CampaignDraft) {
  return {
    ...{ title_vi: draft.title.vi, title_en: draft.title.en },
    ...{ about_vi: draft.about.vi, about_en: draft.about.en },
    ...{ who_vi: draft.who.vi, who_en: draft.who.en },
    ...{ age_from_months: draft.ages.from ?? null, age_below_months: draft.ages.below ?? null },
    ward_ids: [...draft.wardIds],
    ...{ place_text: draft.placeText, place_id: draft.placeId ?? null },
    ...{ form: JSON.stringify(draft.form), identity_question: draft.identityQuestion },
    ...{ opens_at: draft.opensAt, closes_at: draft.closesAt },
    ...{ reminder_hours: draft.reminderHours, retention_day: draft.retentionDay },
  }
}
