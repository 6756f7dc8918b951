import { sql } from 'kysely'
import type { Answers } from '#features/procedures'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Registration, RegistrationState } from '../domain/registration.ts'

const COLUMNS = [
  ...(['id', 'campaign_id', 'slot_id', 'code', 'state', 'arrival', 'answers', 'phone'] as const),
  ...(['email', 'language', 'registered_at', 'checked_in_at', 'promoted_at'] as const),
] as const

/** The registration of that id, or undefined. */
export function findRegistration(db: Db | Trx, siteId: number, id: string) {
  return findBy(db, siteId, 'id', id)
}

/** The registration with that code, or undefined. */
export function findRegistrationByCode(db: Db | Trx, siteId: number, code: string) {
  return findBy(db, siteId, 'code', code)
}

/** The registration that the form with that key made, or undefined. */
export function findRegistrationByKey(db: Db | Trx, siteId: number, onceKey: string) {
  return findBy(db, siteId, 'once_key', onceKey)
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

/** Registrations of a campaign, oldest first; of one slot or state when asked. */
export async function listRegistrations(
  db: Db | Trx,
  campaignId: string,
  filter: { limit: number; after?: string | undefined; state?: RegistrationState | undefined },
): Promise<Registration[]> {
  const { after, state } = filter
  let query = db
    .selectFrom('registration')
    .select(COLUMNS)
    .where('campaign_id', '=', campaignId)
    .orderBy('registered_at')
    .orderBy('id')
    .limit(filter.limit)
  if (state !== undefined) query = query.where('state', '=', state)
  if (after !== undefined)
    query = query.where(
      sql<boolean>`(registered_at, id) > (select last.registered_at, last.id from registration last
        where last.campaign_id = ${campaignId} and last.id = ${after})`,
    )
  return (await query.execute()).map(registrationOf)
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
}

function registrationOf(row: Row): Registration {
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
  }
}
