import { dateInVietNam } from '#kernel/instant.ts'
import { publicPage } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { SITES_TAG } from '../store/site.queries.ts'
import { listUnitsOfSites } from '../store/unit.queries.ts'
import { listOtherSites } from '../use-cases/list-other-sites.ts'
import { UNITS_TAG } from '../use-cases/tags.ts'
import { SitesPage } from './sites.page.tsx'

/** The way from one site to the others. */
export function siteRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/cac-cong',
      who: 'anyone',
      audit: 'nothing personal',
      async handle({ site, language, now }) {
        const others = await listOtherSites(deps, site.id)
        const units = await listUnitsOfSites(
          deps.db,
          others.map(({ id }) => id),
          dateInVietNam(now),
        )
        const sites = others.map(other => ({
          ...other,
          unit: units.find(unit => unit.siteId === other.id && unit.parentId === undefined),
        }))
        return publicPage(SitesPage({ language, sites }), { tags: [SITES_TAG, UNITS_TAG] })
      },
    }),
  ]
}
