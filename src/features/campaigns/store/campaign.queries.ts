import { sql } from 'kysely'
import type { FormDefinition } from '#features/procedures'
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Campaign, CampaignState, Outcome, Slot } from '../domain/campaign.ts'

const COLUMNS = [
  ...(['id', 'slug', 'unit_id', 'title_vi', 'title_en', 'about_vi', 'about_en'] as const),
  ...(['who_vi', 'who_en', 'place_text', 'place_id', 'form', 'identity_question'] as const),
  ...(['state', 'opens_at', 'closes_at', 'reminder_hours', 'retention_day'] as const),
  ...(['revision', 'erased_at', 'age_from_months', 'age_below_months', 'ward_ids'] as const),
  ...(['cancel_reason'] as const),
] as const
const STANDS_UNTIL = sql<Instant | null>`(
  select max(s.starts_at) from campaign_slot s
  where s.campaign_id = campaign.id and s.cancel_reason = '')`.as('stands_until')
const MOST_LISTED = 200

/** Campaigns that residents see: those that are or were open, called off ones too; the newest first. */
export async function listPublicCampaigns(db: Db, siteId: number): Promise<Campaign[]> {
  const rows = await db
    .selectFrom('campaign')
    .select(COLUMNS)
    .select(STANDS_UNTIL)
    .where('site_id', '=', siteId)
    .where('state', '<>', 'draft')
    .orderBy('opens_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_LISTED)
    .execute()
  return rows.map(campaignOf)
}

/** Campaigns of those units in every state, the newest first. */
export async function listCampaignsOf(
  db: Db,
  siteId: number,
  unitIds: readonly number[],
): Promise<Campaign[]> {
  if (unitIds.length === 0) return []
  const rows = await db
    .selectFrom('campaign')
    .select(COLUMNS)
    .select(STANDS_UNTIL)
    .where('site_id', '=', siteId)
    .where('unit_id', 'in', [...unitIds])
    .orderBy('opens_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_LISTED)
    .execute()
  return rows.map(campaignOf)
}

/** The campaign of that id, or undefined. */
export async function findCampaign(
  db: Db | Trx,
  siteId: number,
  id: string,
): Promise<Campaign | undefined> {
  const row = await db
    .selectFrom('campaign')
    .select(COLUMNS)
    .select(STANDS_UNTIL)
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : campaignOf(row)
}

/** The campaign under that name in addresses, or undefined. */
export async function findCampaignBySlug(
  db: Db,
  siteId: number,
  slug: string,
): Promise<Campaign | undefined> {
  const row = await db
    .selectFrom('campaign')
    .select(COLUMNS)
    .select(STANDS_UNTIL)
    .where('site_id', '=', siteId)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row === undefined ? undefined : campaignOf(row)
}

/** The slots of a campaign in their order, with how many wait for a place in each. */
export async function listSlots(db: Db | Trx, campaignId: string): Promise<Slot[]> {
  const rows = await db
    .selectFrom('campaign_slot as s')
    .select(['s.id', 's.starts_at', 's.ends_at', 's.capacity', 's.taken', 's.arrivals'])
    .select('s.cancel_reason')
    .select(
      sql<number>`coalesce(s.counted_waiting, (select count(*) from registration r where r.slot_id = s.id and r.state = 'waiting'))`.as(
        'waiting',
      ),
    )
    .where('s.campaign_id', '=', campaignId)
    .orderBy('s.starts_at')
    .execute()
  return rows.map(row => ({
    id: row.id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    capacity: row.capacity,
    taken: row.taken,
    arrivals: row.arrivals,
    waiting: row.waiting,
    cancelReason: row.cancel_reason,
  }))
}

/** How registrations of each slot of a campaign ended so far, or had when they were deleted. */
export async function listOutcomes(db: Db, campaignId: string): Promise<Outcome[]> {
  const { rows } = await sql<Outcome>`
    select s.id as "slotId",
      coalesce(s.counted_cancelled, count(r.id) filter (where r.state = 'cancelled'))::integer as cancelled,
      coalesce(s.counted_came, count(r.checked_in_at))::integer as came
    from campaign_slot s left join registration r on r.slot_id = s.id
    where s.campaign_id = ${campaignId} group by s.id order by s.starts_at`.execute(db)
  return rows
}

type Row = {
  readonly id: string
  readonly slug: string
  readonly unit_id: number
  readonly title_vi: string
  readonly title_en: string
  readonly about_vi: string
  readonly about_en: string
  readonly who_vi: string
  readonly who_en: string
  readonly age_from_months: number | null
  readonly age_below_months: number | null
  readonly ward_ids: number[]
  readonly place_text: string
  readonly place_id: string | null
  readonly form: unknown
  readonly identity_question: string
  readonly state: string
  readonly opens_at: Instant
  readonly closes_at: Instant
  readonly reminder_hours: number
  readonly retention_day: string
  readonly revision: number
  readonly erased_at: Instant | null
  readonly cancel_reason: string
  readonly stands_until: Instant | null
}

function campaignOf(row: Row): Campaign {
  return {
    id: row.id,
    slug: row.slug,
    unitId: row.unit_id,
    title: { vi: row.title_vi, en: row.title_en },
    about: { vi: row.about_vi, en: row.about_en },
    who: { vi: row.who_vi, en: row.who_en },
    ages: { from: row.age_from_months ?? undefined, below: row.age_below_months ?? undefined },
    wardIds: row.ward_ids,
    placeText: row.place_text,
    placeId: row.place_id ?? undefined,
    form: row.form as FormDefinition,
    identityQuestion: row.identity_question,
    state: row.state as CampaignState,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    reminderHours: row.reminder_hours,
    retentionDay: row.retention_day as PlainDate,
    revision: row.revision,
    erasedAt: row.erased_at,
    cancelReason: row.cancel_reason,
    standsUntil: row.stands_until,
  }
}
