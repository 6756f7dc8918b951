import { bodyText } from '#features/news'
import { notFound, publicPage } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { findPage } from '../store/page.queries.ts'
import { pageTag } from '../use-cases/tags.ts'
import { PagePage } from './page.page.tsx'
import { slugParam } from './pages.forms.ts'

const DESCRIPTION_CHARACTERS = 155

/** The pages of a site. */
export function pageRoutes({ db }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/trang/:slug',
      who: 'anyone',
      audit: 'nothing personal',
      params: slugParam,
      async handle({ site, language, params }) {
        const page = await findPage(db, site.id, params.slug, language)
        if (page === undefined) return notFound()
        const description = bodyText(page.bodyHtml).slice(0, DESCRIPTION_CHARACTERS)
        return publicPage(PagePage({ language, page, description }), { tags: [pageTag(page.id)] })
      },
    }),
  ]
}
