import { dateInVietNam } from '#kernel/instant.ts'
import { publicPage, text } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { writeBoundary } from '../domain/boundary.ts'
import { unitTree } from '../domain/profile.ts'
import { findBoundary } from '../store/boundary.queries.ts'
import { listLeaders, listUnitProfiles } from '../store/profile.queries.ts'
import { listUnits } from '../store/unit.queries.ts'
import { UNITS_TAG } from '../use-cases/tags.ts'
import { BoundaryPage } from './boundary.page.tsx'
import { OpennessPage } from './openness.page.tsx'

/** What the law wants people to know of the administration. */
export function opennessRoutes({ db }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/co-cau-to-chuc',
      who: 'anyone',
      audit: 'nothing personal',
      async handle({ site, language, now }) {
        const today = dateInVietNam(now)
        const [units, profiles, leaders] = await Promise.all([
          listUnits(db, site.id, today),
          listUnitProfiles(db, site.id, today),
          listLeaders(db, site.id, today),
        ])
        const view = OpennessPage({ language, leaders, units: unitTree(units, profiles) })
        return publicPage(view, { tags: [UNITS_TAG] })
      },
    }),
    route({
      method: 'GET',
      path: '/ban-do-dia-gioi',
      who: 'anyone',
      audit: 'nothing personal',
      async handle({ site, language }) {
        const boundary = await findBoundary(db, site.id)
        const name = language === 'vi' ? site.nameVi : site.nameEn
        return publicPage(BoundaryPage({ language, name, boundary }), { tags: [UNITS_TAG] })
      },
    }),
    route({
      method: 'GET',
      path: '/ban-do-dia-gioi.geojson',
      who: 'anyone',
      audit: 'nothing personal',
      async handle({ site }) {
        const boundary = await findBoundary(db, site.id)
        const contentType = 'application/geo+json; charset=utf-8'
        return text(writeBoundary(boundary?.features ?? []), { contentType, tags: [UNITS_TAG] })
      },
    }),
  ]
}
