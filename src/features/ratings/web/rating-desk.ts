import type { Unit } from '#features/organisation'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { unitsWhere } from '#platform/auth/permission.ts'
import type { Db } from '#platform/db/db.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { RATING_PERMISSIONS } from '../ratings.permissions.ts'
import { countOpenFollowUps, type OfUnits } from '../store/follow-up.queries.ts'
import { unitsFollowed } from '../use-cases/units-followed.ts'

/** A request for one of the unit head's pages. */
export type DeskRequest = RouteRequest<
  unknown,
  { readonly 'don-vi'?: string | undefined },
  unknown,
  Officer
>

/** What stands in the head of these pages. */
export type DeskView = {
  readonly language: Language
  readonly openCount: number
  /** By slug; to choose one of several. */
  readonly units: readonly { readonly value: string; readonly text: string }[]
  readonly chosen: string | undefined
}

/** Whose ratings an officer follows, and those of which unit were asked for. */
export type Desk = {
  readonly units: readonly Unit[]
  /** Units of the officer's own duties, not those below a leader. */
  readonly own: readonly Unit[]
  readonly of: OfUnits
  readonly view: DeskView
}

/** Puts an officer's desk together. A unit that is not theirs to choose is as none chosen. */
export async function deskOf(db: Db, request: DeskRequest): Promise<Desk> {
  const { actor, site, now, language, query } = request
  const units = await unitsFollowed(db, actor, site.id, dateInVietNam(now))
  const chosen = units.find(unit => unit.slug === query['don-vi'])
  const shown = chosen === undefined ? units : [chosen]
  const of = { siteId: site.id, unitIds: shown.map(unit => unit.id) }
  const ownIds = unitsWhere(actor, RATING_PERMISSIONS.follow)
  return {
    units,
    own: units.filter(unit => ownIds.includes(unit.id)),
    of,
    view: {
      language,
      openCount: await countOpenFollowUps(db, of),
      units: units.map(unit => ({ value: unit.slug, text: shortName(unit, language) })),
      chosen: chosen?.slug,
    },
  }
}

/** The short name of a unit. */
export function shortName(unit: Unit, language: Language): string {
  return language === 'vi' ? unit.shortNameVi : unit.shortNameEn
}

/** A page of the desk with the chosen unit kept. */
export function deskHref(
  { language, chosen }: Pick<DeskView, 'language' | 'chosen'>,
  path: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({ ...(chosen && { 'don-vi': chosen }), ...more }).toString()
  return href(language, query === '' ? path : `${path}?${query}`)
}
