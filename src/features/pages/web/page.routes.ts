import { z } from 'zod'
import { bodyText } from '#features/news'
import { href } from '#kernel/language.ts'
import { notFound, publicPage, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { findPage } from '../store/page.queries.ts'
import { sayOpinion } from '../use-cases/say-opinion.ts'
import { pageTag } from '../use-cases/tags.ts'
import { PagePage } from './page.page.tsx'
import { slugParam } from './pages.forms.ts'

const DESCRIPTION_CHARACTERS = 155

/** The pages of a site. */
export function pageRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  return [
    route({
      method: 'GET',
      path: '/trang/:slug',
      who: 'anyone',
      audit: 'nothing personal',
      params: slugParam,
      query: z.object({ xong: z.literal('1').optional() }),
      async handle({ site, language, params, query }) {
        const page = await findPage(db, site.id, params.slug, language)
        if (page === undefined) return notFound()
        const description = bodyText(page.bodyHtml).slice(0, DESCRIPTION_CHARACTERS)
        const thanked = query.xong !== undefined
        return publicPage(PagePage({ language, page, description, thanked }), {
          tags: [pageTag(page.id)],
        })
      },
    }),
    route({
      method: 'POST',
      path: '/trang/:slug/y-kien',
      who: 'anyone',
      audit: 'nothing personal',
      params: slugParam,
      body: z.object({ helpful: z.enum(['yes', 'no']).default('no') }),
      perMinute: 10,
      async handle({ site, language, params, body }) {
        const isHelpful = body.ok && body.value.helpful === 'yes'
        const said = await sayOpinion(deps, { siteId: site.id, slug: params.slug, isHelpful })
        return said.ok ? redirect(href(language, `/trang/${params.slug}?xong=1`)) : notFound()
      },
    }),
  ]
}
