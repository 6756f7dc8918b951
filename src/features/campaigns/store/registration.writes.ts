import { sql } from 'kysely'
import type { Answers } from '#features/procedures'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Trx } from '#platform/db/db.ts'
import type { Call, RegistrationState } from '../domain/registration.ts'
import { findRegistration } from './registration.queries.ts'

/** Where somebody stands in a slot: with a place, or waiting for one. */
export type Taken = { readonly state: 'confirmed' | 'waiting'; readonly arrival: number }

/**
 * Takes a place of a slot, or one at the end of those who wait. The slot is held first and read afterwards: a place that
 * somebody gives back meanwhile is seen, and nobody waits beside it. The bound stands in a constraint as well. Undefined
 * when there is no slot.
 */
export async function takePlace(
  trx: Trx,
  campaignId: string,
  slotId: string,
): Promise<Taken | undefined> {
  const held = await sql<{ is_free: boolean }>`
    select taken < capacity as is_free from campaign_slot
    where id = ${slotId} and campaign_id = ${campaignId} for update`.execute(trx)
  const [slot] = held.rows
  if (slot === undefined) return undefined
  const { rows } = await sql<{ arrival: number }>`
    update campaign_slot set taken = taken + ${slot.is_free ? 1 : 0}, arrivals = arrivals + 1
    where id = ${slotId} returning arrivals as arrival`.execute(trx)
  const [row] = rows
  if (row === undefined) throw new Error('A slot that is held is gone')
  return { state: slot.is_free ? 'confirmed' : 'waiting', arrival: row.arrival }
}

/** A registration as it is first kept. */
export type NewRegistration = {
  readonly id: string
  readonly siteId: number
  readonly campaignId: string
  readonly slotId: string
  readonly code: string
  readonly onceKey: string
  readonly state: RegistrationState
  readonly arrival: number
  readonly answers: Answers
  /** What tells the person, and all spellings of the name. */
  readonly person: { readonly hash: string; readonly span: string | undefined } | undefined
  readonly phone: string
  readonly email: string
  readonly language: Language
  readonly registeredAt: Instant
}

/** Lets nobody else register a person of these spellings until the transaction ends: two at once would wait for each other. */
export async function lockSpan(trx: Trx, span: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(
    hashtextextended('registration_span ' || div(lower(${span}::numrange), 18446744073709551616), 0))`.execute(
    trx,
  )
}

/** Keeps a registration. */
export async function insertRegistration(trx: Trx, made: NewRegistration): Promise<void> {
  await trx
    .insertInto('registration')
    .values({
      ...{ id: made.id, site_id: made.siteId, campaign_id: made.campaignId, slot_id: made.slotId },
      ...{ code: made.code, once_key: made.onceKey, state: made.state, arrival: made.arrival },
      ...{ answers: JSON.stringify(made.answers), person_hash: made.person?.hash ?? null },
      person_span: made.person?.span ?? null,
      ...{ phone: made.phone, email: made.email, language: made.language },
      registered_at: made.registeredAt,
    })
    .execute()
}

/** Locks the slot, then the registration, and reads it: who cancels and who moves up meet at the slot. */
export async function lockRegistration(trx: Trx, siteId: number, id: string) {
  const known = await findRegistration(trx, siteId, id)
  if (known === undefined) return undefined
  await trx
    .selectFrom('campaign_slot')
    .select('id')
    .where('id', '=', known.slotId)
    .forUpdate()
    .execute()
  await trx.selectFrom('registration').select('id').where('id', '=', id).forUpdate().execute()
  return findRegistration(trx, siteId, id)
}

/** Cancels a registration; the person may then register again. `officer`: who did it for the person, and why. */
export async function setCancelled(
  trx: Trx,
  id: string,
  at: Instant,
  officer: { readonly id: string; readonly reason: string } | undefined,
): Promise<void> {
  await trx
    .updateTable('registration')
    .set({
      ...{ state: 'cancelled', cancelled_at: at },
      ...{ cancelled_by: officer?.id ?? null, cancel_reason: officer?.reason ?? '' },
    })
    .where('id', '=', id)
    .execute()
}

/** Gives the place to the first who waits in the slot; gives its id, or undefined when nobody does. Hold the slot. */
export async function promoteFirst(
  trx: Trx,
  slotId: string,
  at: Instant,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    update registration set state = 'confirmed', promoted_at = ${at}
    where id = (select id from registration where slot_id = ${slotId} and state = 'waiting'
      order by arrival limit 1 for update)
    returning id`.execute(trx)
  return rows[0]?.id
}

/** Takes a place that nobody gave back, where there are any. Hold the slot. */
export async function fillPlace(trx: Trx, slotId: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update campaign_slot set taken = taken + 1 where id = ${slotId} and taken < capacity
    returning id`.execute(trx)
  return rows.length > 0
}

/** Gives a place back for which nobody waits. */
export async function freePlace(trx: Trx, slotId: string): Promise<void> {
  await trx
    .updateTable('campaign_slot')
    .set(eb => ({ taken: eb('taken', '-', 1) }))
    .where('id', '=', slotId)
    .execute()
}

/** Notes that somebody came, or (undefined) that it was noted in error. */
export async function setCheckedIn(
  trx: Trx,
  id: string,
  came: { at: Instant; by: string } | undefined,
): Promise<void> {
  await trx
    .updateTable('registration')
    .set({ checked_in_at: came?.at ?? null, checked_in_by: came?.by ?? null })
    .where('id', '=', id)
    .execute()
}

/** Notes a call, or (undefined) that none was made. */
export async function setCall(trx: Trx, id: string, call: Call | undefined): Promise<void> {
  await trx
    .updateTable('registration')
    .set({
      ...{ called_at: call?.at ?? null, called_by: call?.by ?? null },
      call_reached: call?.reached ?? null,
    })
    .where('id', '=', id)
    .execute()
}

/** Notes that place or time changed under those who did not cancel in these slots. */
export async function setChanged(trx: Trx, slotIds: readonly string[], at: Instant): Promise<void> {
  await trx
    .updateTable('registration')
    .set({ changed_at: at })
    .where('slot_id', 'in', [...slotIds])
    .where('state', '<>', 'cancelled')
    .execute()
}

/** Who registered for a slot that is called off, and has not come, counts as a person no more: they may register anew. */
export async function letRegisterAgain(trx: Trx, slotId: string): Promise<void> {
  await trx
    .updateTable('registration')
    .set({ person_hash: null, person_span: null })
    .where('slot_id', '=', slotId)
    .where('checked_in_at', 'is', null)
    .execute()
}

/**
 * Notes that somebody tried to register the same person again: once an hour and three times at most. Gives the how many-eth
 * it is, or undefined when it is not to be told.
 */
export async function setRepeated(
  trx: Trx,
  id: string,
  { at, notSince }: { readonly at: Instant; readonly notSince: Instant },
): Promise<number | undefined> {
  const { rows } = await sql<{ repeats: number }>`
    update registration set repeated_at = ${at}, repeats = repeats + 1
    where id = ${id} and state <> 'cancelled' and repeats < ${MOST_TOLD}
      and (repeated_at is null or repeated_at <= ${notSince})
    returning repeats`.execute(trx)
  return rows[0]?.repeats
}

const MOST_TOLD = 3

/** Notes that these were reminded. */
export async function setReminded(trx: Trx, ids: readonly string[], at: Instant): Promise<void> {
  await sql`update registration set reminded_at = ${at} where id = any(${[...ids]}::uuid[])`.execute(
    trx,
  )
}

/** Counts a campaign's registrations in their slots and deletes them, with what the messages about them say. */
export async function eraseRegistrations(
  trx: Trx,
  siteId: number,
  campaignId: string,
): Promise<void> {
  await sql`select erase_registrations(${siteId}, ${campaignId})`.execute(trx)
}
