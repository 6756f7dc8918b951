import { firstDayOf, listFeatured, listFirst, listMostRead } from '#features/news'
import { listOutages, openOutages, outagesChangeAt } from '#features/notices'
import { listUnitsByIds, type Unit } from '#features/organisation'
import { listProceduresByIds } from '#features/procedures'
import { listMostAskedFor, weekFigures } from '#features/scorecards'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Actor } from '#platform/auth/actor.ts'
import type { Db } from '#platform/db/db.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { BLOCKS, type Look } from '../domain/look.ts'
import type { Figures, UnitFigures } from '../domain/week-figures.ts'
import { HomePage, type HomeProps } from './home.page.tsx'

const ARTICLES = 5
const FEATURED = 3
const MOST_READ = 6
const POPULAR = 6

type Asked = Pick<
  RouteRequest<unknown, unknown, unknown, Actor>,
  'site' | 'language' | 'page' | 'now'
>

/** The home page of a site in a look, without one as the product comes, and when time alone makes it say something else. */
export async function homeView(
  db: Db,
  { site, language, page, now }: Asked,
  look: Look | undefined,
) {
  const today = dateInVietNam(now)
  const [first, featured, mostRead, popular, weeks, outages] = await Promise.all([
    listFirst(db, site.id, language, { on: today, limit: ARTICLES }),
    listFeatured(db, site.id, language, FEATURED),
    listMostRead(db, site.id, language, {
      from: firstDayOf('week', today),
      to: today,
      limit: MOST_READ,
    }),
    listPopular(db, site.id, language, today),
    weekFigures(db, site.id, today),
    listOutages(db, site.id),
  ])
  const units = await listUnitsByIds(
    db,
    weeks.lastWeek.units.map(each => each.unitId),
  )
  const view = HomePage({
    ...{ language, now },
    origin: page.origin,
    siteName: look?.name[language] ?? (language === 'vi' ? site.nameVi : site.nameEn),
    articles: [...first.pinned, ...first.newest].slice(0, ARTICLES),
    ...{ featured, mostRead, popular },
    outages: openOutages(outages, now),
    weeks: { ...weeks, units: named(weeks.lastWeek.units, units, language) },
    blocks: look?.blocks ?? BLOCKS,
    links: (look?.links ?? []).map(({ text, address }) => ({
      text: text[language],
      href: address,
    })),
  })
  return { view, changesAt: outagesChangeAt(outages, now) }
}

async function listPopular(
  db: Db,
  siteId: number,
  language: Language,
  today: PlainDate,
): Promise<HomeProps['popular']> {
  const demand = await listMostAskedFor(db, siteId, today, POPULAR)
  const ids = demand.map(({ procedureId }) => procedureId)
  const procedures = await listProceduresByIds(db, siteId, ids, today)
  return procedures.map(({ procedure, name }) => ({
    slug: procedure.slug,
    name: name[language],
    received: demand.find(({ procedureId }) => procedureId === procedure.id)?.received ?? 0,
  }))
}

/** The units' figures under their names, in the order in which units are listed. */
function named(
  figures: readonly (Figures & { readonly unitId: number })[],
  units: readonly Unit[],
  language: Language,
): UnitFigures[] {
  return units.flatMap(unit => {
    const own = figures.find(each => each.unitId === unit.id)
    if (own === undefined) return []
    const name = language === 'vi' ? unit.shortNameVi : unit.shortNameEn
    return [{ ratings: own.ratings, onTime: own.onTime, slug: unit.slug, name }]
  })
}
