import { z } from 'zod'
import { searchArticles } from '#features/news'
import { searchProcedures } from '#features/procedures'
import { dateInVietNam } from '#kernel/instant.ts'
import { page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { SearchPage } from './search.page.tsx'

const MOST_CHARACTERS = 200
const PROCEDURES = 8
const ARTICLES = 12
const PER_MINUTE = 120

/** One search over procedures and articles. */
export function searchRoutes({ db }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/tim-kiem',
      who: 'anyone',
      audit: 'nothing personal',
      query: z.object({ q: z.string().trim().default('') }),
      perMinute: PER_MINUTE,
      async handle({ site, language, query, now }) {
        const typed = query.q.slice(0, MOST_CHARACTERS)
        const [procedures, articles] = await Promise.all([
          searchProcedures(db, {
            siteId: site.id,
            text: typed,
            on: dateInVietNam(now),
            limit: PROCEDURES,
          }),
          searchArticles(db, site.id, { text: typed, language, limit: ARTICLES }),
        ])
        const view = SearchPage({
          language,
          typed,
          procedures: procedures.map(({ procedure, name }) => ({
            slug: procedure.slug,
            name: name[language],
            text: procedure.field.name[language],
          })),
          articles: articles.hits,
          mended: articles.mended,
        })
        return page(view)
      },
    }),
  ]
}
