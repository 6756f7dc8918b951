/** Somebody is found in the list of a campaign. */
import { sql } from 'kysely'
import type { Db } from '#platform/db/db.ts'
import type { Registration } from '../domain/registration.ts'
import { inOrder, registrationOf } from './registration.queries.ts'

/** Fewer digits stand in every other phone number. */
const FEWEST_DIGITS = 4

/**
 * Those of a campaign whose name has words that begin so, in any case, or whose phone number or code it is. Accents that were
 * typed are meant: such a word is the same in the name, or the name was given without accents. Only when nobody is found so
 * they do not matter.
 */
export async function searchRegistrations(
  db: Db,
  campaignId: string,
  text: string,
  limit: number,
): Promise<Registration[]> {
  const meant = await searchNames(db, campaignId, text, { limit, areAccentsMeant: true })
  return meant.length > 0
    ? meant
    : searchNames(db, campaignId, text, { limit, areAccentsMeant: false })
}

async function searchNames(
  db: Db,
  campaignId: string,
  text: string,
  { limit, areAccentsMeant }: { readonly limit: number; readonly areAccentsMeant: boolean },
): Promise<Registration[]> {
  const parts = text.split(/\s+/)
  const digits = text.replace(/\D/g, '')
  const letters = text.toUpperCase().replace(/[\s-]/g, '')
  const rows = await inOrder(db, campaignId)
    .where(
      sql<boolean>`(
        (select bool_and(case when ${areAccentsMeant} and accented(part) <> plain(part)
            then position(' ' || accented(part) || ' ' in ' ' || accented(name) || ' ') > 0
              or position(' ' || plain(part) || ' ' in ' ' || accented(name) || ' ') > 0
            else position(' ' || plain(part) in ' ' || plain(name)) > 0 end)
          from unnest(${parts}::text[]) part, coalesce(registration.answers->>'name', '') name)
        or (${digits.length >= FEWEST_DIGITS} and position(${digits} in registration.phone) > 0)
        or replace(registration.code, '-', '') = ${letters})`,
    )
    .limit(limit)
    .execute()
  return rows.map(registrationOf)
}
