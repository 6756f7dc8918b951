import { dateInVietNam } from '#kernel/instant.ts'
import { publicPage } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { SITES_TAG } from '../store/site.queries.ts'
import { listSitesWithUnits } from '../use-cases/list-sites-with-units.ts'
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
        const sites = await listSitesWithUnits(deps, site.id, dateInVietNam(now))
        return publicPage(SitesPage({ language, sites }), { tags: [SITES_TAG, UNITS_TAG] })
      },
    }),
  ]
}
