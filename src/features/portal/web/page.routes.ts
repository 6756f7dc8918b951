import { listCategories, newsTag } from '#features/news'
import { findBoundary, listOtherSites, listUnits, SITES_TAG } from '#features/organisation'
import { listPageLinks, pagesTag } from '#features/pages'
import { dateInVietNam } from '#kernel/instant.ts'
import { publicPage } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { SiteMapPage } from './site-map.page.tsx'
import { AboutPage, AccessibilityPage } from './text.page.tsx'

/** Pages about the portal itself. */
export function pageRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  return [
    route({
      method: 'GET',
      path: '/so-do',
      who: 'anyone',
      audit: 'nothing personal',
      async handle({ site, language, now }) {
        const [categories, units, pages, others, boundary] = await Promise.all([
          listCategories(db, site.id, language),
          listUnits(db, site.id, dateInVietNam(now)),
          listPageLinks(db, site.id, language),
          listOtherSites(deps, site.id),
          findBoundary(db, site.id),
        ])
        const view = SiteMapPage({
          language,
          categories,
          pages,
          hasOthers: others.length > 0,
          hasMap: boundary !== undefined,
          units: units.map(unit => ({
            slug: unit.slug,
            name: language === 'vi' ? unit.nameVi : unit.nameEn,
          })),
        })
        return publicPage(view, { tags: [newsTag(site.id), pagesTag(site.id), 'units', SITES_TAG] })
      },
    }),
    route({
      method: 'GET',
      path: '/gioi-thieu',
      who: 'anyone',
      audit: 'nothing personal',
      handle: ({ site, language }) =>
        publicPage(
          AboutPage({
            language,
            siteName: language === 'vi' ? site.nameVi : site.nameEn,
            isDemo: site.isDemo,
          }),
          { tags: ['sites'] },
        ),
    }),
    route({
      method: 'GET',
      path: '/tro-giup-tiep-can',
      who: 'anyone',
      audit: 'nothing personal',
      handle: ({ language }) => publicPage(AccessibilityPage({ language }), { tags: ['sites'] }),
    }),
  ]
}
