import { listCategories, newsTag } from '#features/news'
import { listUnits } from '#features/organisation'
import { listPageLinks, pagesTag } from '#features/pages'
import { dateInVietNam } from '#kernel/instant.ts'
import { publicPage } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { SiteMapPage } from './site-map.page.tsx'
import { AboutPage, AccessibilityPage } from './text.page.tsx'

/** Pages about the portal itself. */
export function pageRoutes({ db }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/so-do',
      who: 'anyone',
      audit: 'nothing personal',
      async handle({ site, language, now }) {
        const [categories, units, pages] = await Promise.all([
          listCategories(db, site.id, language),
          listUnits(db, site.id, dateInVietNam(now)),
          listPageLinks(db, site.id, language),
        ])
        const view = SiteMapPage({
          language,
          categories,
          pages,
          units: units.map(unit => ({
            slug: unit.slug,
            name: language === 'vi' ? unit.nameVi : unit.nameEn,
          })),
        })
        return publicPage(view, { tags: [newsTag(site.id), pagesTag(site.id), 'units'] })
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
