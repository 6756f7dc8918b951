import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Localised } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Trx } from '#platform/db/db.ts'
import type { BoundaryFeature } from '../domain/boundary.ts'

type Saved = {
  readonly id: string
  readonly siteId: number
  readonly savedAt: Instant
  readonly savedBy: string | undefined
}

/** Holds what is said of units and leaders of a site until the transaction ends. */
export async function lockProfiles(trx: Trx, siteId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('profiles'), ${siteId})`.execute(trx)
}

/** Adds what is known of a unit from a day on. */
export async function insertUnitProfile(
  trx: Trx,
  profile: Saved & {
    unitId: number
    validFrom: PlainDate
    duties: Localised
    reception: Localised
  },
): Promise<void> {
  await trx
    .insertInto('unit_profile')
    .values({
      ...savedOf(profile),
      unit_id: profile.unitId,
      valid_from: profile.validFrom,
      duties_vi: profile.duties.vi,
      duties_en: profile.duties.en,
      reception_vi: profile.reception.vi,
      reception_en: profile.reception.en,
    })
    .execute()
}

/** Adds what is known of a leader from a day on. */
export async function insertOfficerProfile(
  trx: Trx,
  profile: Saved & {
    officerId: string
    validFrom: PlainDate
    duties: Localised
    bio: Localised
    reception: Localised
    phone: string
  },
): Promise<void> {
  await trx
    .insertInto('officer_profile')
    .values({
      ...savedOf(profile),
      officer_id: profile.officerId,
      valid_from: profile.validFrom,
      duties_vi: profile.duties.vi,
      duties_en: profile.duties.en,
      bio_vi: profile.bio.vi,
      bio_en: profile.bio.en,
      reception_vi: profile.reception.vi,
      reception_en: profile.reception.en,
      phone: profile.phone,
    })
    .execute()
}

/** Notes that all that was said of a unit from that day on was taken back. */
export async function withdrawUnitTexts(
  trx: Trx,
  { unitId, ...taken }: Taken & { unitId: number },
): Promise<void> {
  const rows = await trx
    .selectFrom('unit_profile as said')
    .leftJoin('unit_profile_withdrawal as back', 'back.profile_id', 'said.id')
    .select('said.id')
    .where('said.site_id', '=', taken.siteId)
    .where('unit_id', '=', unitId)
    .where('valid_from', '=', taken.validFrom)
    .where('back.profile_id', 'is', null)
    .execute()
  await trx
    .insertInto('unit_profile_withdrawal')
    .values(rows.map(row => withdrawalOf(row.id, taken)))
    .execute()
}

/** The same of a leader. */
export async function withdrawLeaderTexts(
  trx: Trx,
  { officerId, ...taken }: Taken & { officerId: string },
): Promise<void> {
  const rows = await trx
    .selectFrom('officer_profile as said')
    .leftJoin('officer_profile_withdrawal as back', 'back.profile_id', 'said.id')
    .select('said.id')
    .where('said.site_id', '=', taken.siteId)
    .where('officer_id', '=', officerId)
    .where('valid_from', '=', taken.validFrom)
    .where('back.profile_id', 'is', null)
    .execute()
  await trx
    .insertInto('officer_profile_withdrawal')
    .values(rows.map(row => withdrawalOf(row.id, taken)))
    .execute()
}

type Taken = Omit<Saved, 'id'> & { readonly validFrom: PlainDate }

function withdrawalOf(id: string, { siteId, savedAt, savedBy }: Taken) {
  return {
    ...{ profile_id: id, site_id: siteId },
    ...{ withdrawn_at: savedAt, withdrawn_by: savedBy ?? null },
  }
}

/** Adds a boundary map. Gives false when it is there already. */
export async function insertBoundary(
  trx: Trx,
  boundary: Saved & { features: readonly BoundaryFeature[]; citation: string },
): Promise<boolean> {
  const row = await trx
    .insertInto('site_boundary')
    .values({
      ...savedOf(boundary),
      features: JSON.stringify(boundary.features),
      citation: boundary.citation,
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

function savedOf({ id, siteId, savedAt, savedBy }: Saved) {
  return { id, site_id: siteId, saved_at: savedAt, saved_by: savedBy ?? null }
}
