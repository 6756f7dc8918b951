import { z } from 'zod'
import { countSubscribersByTopic } from '#features/subscriptions'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { listNamed } from '../store/arrangement.queries.ts'
import { listDeskCategories } from '../store/category.queries.ts'
import { CATEGORY_TOPICS, newsByMail } from '../use-cases/news-by-mail.ts'
import { CategoriesPage, type CategoriesPageProps } from './categories.page.tsx'
import type { RefusedName } from './refused-name.ts'

/** More are not shown; the least used are left out. */
const MOST_SHOWN = 500

/** A category, a tag or a series by its number. */
export const numberParam = z.object({
  number: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
})
/** The page of what articles are about, as it is or with a refused form. */
export async function showNames(
  { db }: FeatureDeps,
  { site, language }: Pick<RouteRequest<unknown, unknown, unknown, Officer>, 'site' | 'language'>,
  state: { done?: CategoriesPageProps['done']; refused?: RefusedName },
): Promise<Answer> {
  const view = CategoriesPage({
    language,
    categories: await listDeskCategories(db, site.id),
    subscribers: await countSubscribersByTopic(db, {
      ...{ siteId: site.id, list: newsByMail.name, kind: CATEGORY_TOPICS },
    }),
    tags: await listNamed(db, 'tag', site.id, MOST_SHOWN),
    series: await listNamed(db, 'series', site.id, MOST_SHOWN),
    done: state.done,
    refused: state.refused,
  })
  return page(view, { status: state.refused === undefined ? 200 : 422 })
}
