import { sql } from 'kysely'
import type { Answers } from '#features/procedures'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Call, Registration, RegistrationState } from '../domain/registration.ts'

const COLUMNS = [
  ...(['id', 'campaign_id', 'slot_id', 'code', 'state', 'arrival', 'answers', 'phone'] as const),
  ...(['email', 'language', 'registered_at', 'checked_in_at', 'promoted_at'] as const),
  ...(['changed_at', 'called_at', 'called_by', 'call_reached'] as const),
  ...(['repeated_at', 'cancel_reason'] as const),
] as const

/** The registration of that id, or undefined. */
export function findRegistration(db: Db | Trx, siteId: number, id: string) {
  return findBy(db, siteId, 'id', id)
}

/** Whether there is a registration with that id, on whatever site. */
export async function isRegistration(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('registration')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** The registration with that code, or undefined. */
export function findRegistrationByCode(db: Db | Trx, siteId: number, code: string) {
  return findBy(db, siteId, 'code', code)
}

/** The registration that the form with that key made, or undefined. */
export function findRegistrationByKey(db: Db | Trx, siteId: number, onceKey: string) {
  return findBy(db, siteId, 'once_key', onceKey)
}

/** The registration that somebody has in a campaign, however the name was typed, or undefined. */
export async function findRegistrationOf(
  db: Db | Trx,
  campaignId: string,
  { hash, span }: { readonly hash: string; readonly span: string | undefined },
): Promise<Registration | undefined> {
  const row = await db
    .selectFrom('registration')
    .select(COLUMNS)
    .where('campaign_id', '=', campaignId)
    .where(sql<boolean>`(person_hash = ${hash} or person_span && ${span ?? null}::numrange)`)
    .where('state', '<>', 'cancelled')
    .orderBy('registered_at')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : registrationOf(row)
}

async function findBy(
  db: Db | Trx,
  siteId: number,
  column: 'id' | 'code' | 'once_key',
  value: string,
): Promise<Registration | undefined> {
  const row = await db
    .selectFrom('registration')
    .select(COLUMNS)
    .where('site_id', '=', siteId)
    .where(column, '=', value)
    .executeTakeFirst()
  return row === undefined ? undefined : registrationOf(row)
}

/** How many wait before it, and itself: 1 is the next to get a place. */
export async function positionOf(db: Db | Trx, { slotId, arrival }: Registration): Promise<number> {
  const { count } = await db
    .selectFrom('registration')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('slot_id', '=', slotId)
    .where('state', '=', 'waiting')
    .where('arrival', '<=', arrival)
    .executeTakeFirstOrThrow()
  return count
}

/** Registrations of a campaign in the order of its slots, and of arrival in each; from one on when asked. */
export async function listRegistrations(
  db: Db | Trx,
  campaignId: string,
  part: { limit: number; after?: string | undefined } = { limit: EVERYBODY },
): Promise<Registration[]> {
  let query = inOrder(db, campaignId).limit(part.limit)
  if (part.after !== undefined)
    query = query.where(
      sql<boolean>`(slot.starts_at, registration.arrival) > (select at.starts_at, last.arrival
        from registration last join campaign_slot at on at.id = last.slot_id
        where last.campaign_id = ${campaignId} and last.id = ${part.after})`,
    )
  return (await query.execute()).map(registrationOf)
}

/**
 * Those of a campaign whom no e-mail reaches and who were not reached by phone since something was new for them, in the
 * same order. Whether a call is due now is for `whyToCall` to say.
 */
export async function listUnreached(db: Db, campaignId: string): Promise<Registration[]> {
  const rows = await inOrder(db, campaignId)
    .where('registration.email', '=', '')
    .where('registration.state', '<>', 'cancelled')
    .where('registration.checked_in_at', 'is', null)
    .where(
      sql<boolean>`greatest(registration.promoted_at, registration.changed_at) >
        case when registration.call_reached then registration.called_at else '-infinity' end`,
    )
    .execute()
  return rows.map(registrationOf)
}

/** Those of these slots whom an e-mail reaches, and those with a place whom only a call does. */
export type ToTell = { readonly byEmail: number; readonly byPhone: number }

/** How many are to be told of what changes in these slots. */
export async function countToTell(db: Db | Trx, slotIds: readonly string[]): Promise<ToTell> {
  const { rows } = await sql<ToTell>`
    select (count(*) filter (where email <> ''))::integer as "byEmail",
      (count(*) filter (where email = '' and state = 'confirmed'))::integer as "byPhone"
    from registration where slot_id = any(${[...slotIds]}::uuid[]) and state <> 'cancelled'`.execute(
    db,
  )
  return rows[0] ?? { byEmail: 0, byPhone: 0 }
}

/** How many have registered in a campaign, those who cancelled among them. */
export async function countRegistered(db: Db | Trx, campaignId: string): Promise<number> {
  const row = await db
    .selectFrom('registration')
    .select(eb => eb.fn.countAll<string>().as('people'))
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst()
  return Number(row?.people ?? 0)
}

const EVERYBODY = 100_000
/** Registrations of a campaign by slot and arrival, to be narrowed. */
export function inOrder(db: Db | Trx, campaignId: string) {
  return db
    .selectFrom('registration')
    .innerJoin('campaign_slot as slot', 'slot.id', 'registration.slot_id')
    .select(COLUMNS.map(column => `registration.${column}` as const))
    .where('registration.campaign_id', '=', campaignId)
    .orderBy('slot.starts_at')
    .orderBy('registration.arrival')
}

/** Confirmed registrations of a slot that have an e-mail address and were not reminded. Locks them. */
export async function lockUnreminded(trx: Trx, slotId: string): Promise<Registration[]> {
  const rows = await trx
    .selectFrom('registration')
    .select(COLUMNS)
    .where('slot_id', '=', slotId)
    .where('state', '=', 'confirmed')
    .where('reminded_at', 'is', null)
    .where('email', '<>', '')
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(registrationOf)
}

type Row = {
  readonly id: string
  readonly campaign_id: string
  readonly slot_id: string
  readonly code: string
  readonly state: string
  readonly arrival: number
  readonly answers: unknown
  readonly phone: string
  readonly email: string
  readonly language: string
  readonly registered_at: Instant
  readonly checked_in_at: Instant | null
  readonly promoted_at: Instant | null
  readonly changed_at: Instant | null
  readonly repeated_at: Instant | null
  readonly cancel_reason: string
  readonly called_at: Instant | null
  readonly called_by: string | null
  readonly call_reached: boolean | null
}

/** A registration from its row. */
export function registrationOf(row: Row): Registration {
  return {
    id: row.id,
    campaignId: row.campaign_id,
    slotId: row.slot_id,
    code: row.code,
    state: row.state as RegistrationState,
    arrival: row.arrival,
    answers: row.answers as Answers,
    phone: row.phone,
    email: row.email,
    language: row.language as Language,
    registeredAt: row.registered_at,
    checkedInAt: row.checked_in_at,
    promotedAt: row.promoted_at,
    changedAt: row.changed_at,
    ...{ repeatedAt: row.repeated_at, cancelReason: row.cancel_reason },
    call: callOf(row),
  }
}

function callOf({ called_at: at, called_by: by, call_reached: reached }: Row): Call | null {
  return at === null || by === null || reached === null ? null : { at, by, reached }
}
