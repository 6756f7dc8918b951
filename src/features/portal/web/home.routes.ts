import { firstDayOf, listFirst, listMostRead, mostReadTag, newsTag } from '#features/news'
import { isOpenOutage, listOutages, noticesTag } from '#features/notices'
import { listUnitsByIds, type Unit } from '#features/organisation'
import { listProceduresByIds, proceduresTag } from '#features/procedures'
import { FIGURES_TAG, listMostAskedFor, weekFigures } from '#features/scorecards'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { publicPage } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { Figures, UnitFigures } from '../domain/week-figures.ts'
import { HomePage, type HomeProps } from './home.page.tsx'

const ARTICLES = 5
const MOST_READ = 6
const POPULAR = 6

/** The home page. */
export function homeRoutes({ db }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/',
      who: 'anyone',
      audit: 'nothing personal',
      async handle({ site, language, page, now }) {
        const today = dateInVietNam(now)
        const [first, mostRead, popular, weeks, outages] = await Promise.all([
          listFirst(db, site.id, language, { on: today, limit: ARTICLES }),
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
          language,
          origin: page.origin,
          siteName: language === 'vi' ? site.nameVi : site.nameEn,
          articles: [...first.pinned, ...first.newest].slice(0, ARTICLES),
          mostRead,
          popular,
          outages: outages.filter(outage => isOpenOutage(outage, now)),
          weeks: { ...weeks, units: named(weeks.lastWeek.units, units, language) },
        })
        return publicPage(view, {
          tags: [
            newsTag(site.id),
            noticesTag(site.id),
            mostReadTag(site.id),
            proceduresTag(site.id),
            FIGURES_TAG,
            'units',
          ],
        })
      },
    }),
  ]
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
