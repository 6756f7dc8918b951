import type { Localised } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { type FewFound, searchFew } from '#platform/search/few-texts.ts'
import { keptTexts } from '#platform/search/kept-texts.ts'
import type { Leader, UnitProfile } from '../domain/profile.ts'
import type { Unit } from '../domain/unit.ts'
import { listLeaders, listUnitProfiles } from '../store/profile.queries.ts'
import { listUnits } from '../store/unit.queries.ts'
import { words } from '../words.ts'
import { UNITS_TAG } from './tags.ts'

/** A unit with what people may know of it. */
export type UnitHit = { readonly unit: Unit; readonly profile: UnitProfile | undefined }

type Request = { readonly text: string; readonly limit: number; readonly on: PlainDate }

/** Finds the units of that day by words: names, duties, reception days, address and telephone; with `kind` only those of it. */
export async function searchUnits(
  db: Db,
  siteId: number,
  { text, limit, on, kind }: Request & { readonly kind?: string | undefined },
): Promise<FewFound<UnitHit>> {
  const few = await keptTexts(db, { name: 'units', siteId, on, tags: [UNITS_TAG] }, async () => {
    const [units, profiles] = await Promise.all([
      listUnits(db, siteId, on),
      listUnitProfiles(db, siteId, on),
    ])
    return units.map(unit => {
      const profile = profiles.find(({ unitId }) => unitId === unit.id)
      const said = profile ? `${bothOf(profile.duties)} ${daysOf(profile)}` : ''
      return {
        of: { unit, profile },
        titles: [unit.nameVi, unit.nameEn, unit.shortNameVi, unit.shortNameEn],
        number: unit.agencyCode,
        text: `${said} ${unit.address} ${unit.phone} ${unit.email}`,
      }
    })
  })
  return await searchFew(few, { text, limit, keyOf: ({ unit }) => unit.kind, key: kind })
}

/** Finds who leads the administration on that day, by name, post and what they answer for. */
export async function searchLeaders(
  db: Db,
  siteId: number,
  { text, limit, on }: Request,
): Promise<FewFound<Leader>> {
  const few = await keptTexts(db, { name: 'leaders', siteId, on, tags: [UNITS_TAG] }, async () =>
    (await listLeaders(db, siteId, on)).map(leader => {
      const { fullName, title, profile } = leader
      const said = profile ? [bothOf(profile.duties), bothOf(profile.bio), daysOf(profile)] : []
      return {
        of: leader,
        titles: [`${title.vi} ${fullName}`, `${title.en} ${fullName}`, fullName],
        text: `${said.join(' ')} ${profile?.phone ?? ''}`,
      }
    }),
  )
  return await searchFew(few, { text, limit, keyOf: () => 'leader' })
}

// Who looks for ward 11 does not mean all that close at 11.
function daysOf({ reception }: Pick<UnitProfile, 'reception'>): string {
  const names = [words('vi').openness.reception, words('en').openness.reception]
  const days = bothOf(reception).replaceAll(/\d+/g, ' ')
  return days.trim() === '' ? '' : `${names.join(' ')} ${days}`
}

const bothOf = ({ vi, en }: Localised): string => `${vi} ${en}`
