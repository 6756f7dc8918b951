import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { showDeskArticle } from './desk-view.ts'

const PATH = '/can-bo/tin-tuc/moi'
const who = NEWS_PERMISSIONS.write

/** The form of an article that does not exist yet. */
export function newArticleRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      query: z.object({
        'viet-do': z.string().refine(isId).optional(),
        'cua-so': z.string().refine(isId).optional(),
        xong: z.literal('bo-viet-do').optional(),
      }),
      handle: ({ site, language, query, actor, page }) =>
        showDeskArticle(
          deps,
          {
            ...{ siteId: site.id, language, id: undefined, version: 'vi', actor, page },
            newId: query['viet-do'],
            window: { windowId: query['cua-so'] },
          },
          { done: query.xong && 'thrown_away' },
        ),
    }),
  ]
}
