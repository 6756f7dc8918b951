import { holds } from '#platform/auth/permission.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'
import { throwAwayRoute } from '#platform/writing/throw-away.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { throwAwayArticle } from '../use-cases/throw-away-article.ts'
import { showDeskArticle } from './desk-view.ts'

/** Throws a draft of an article away. */
export function throwAwayRoutes(deps: FeatureDeps): Route[] {
  return [
    throwAwayRoute({
      path: '/can-bo/tin-tuc',
      who: NEWS_PERMISSIONS.write,
      throwAway: ({ site, actor, params }) =>
        throwAwayArticle(deps, {
          ...{ siteId: site.id, officerId: actor.id, articleId: params.id },
          mayPublish: holds(actor, NEWS_PERMISSIONS.publish),
        }),
      show: ({ site, language, params, actor, page }, errors) =>
        showDeskArticle(
          deps,
          { ...{ siteId: site.id, language, id: params.id, version: 'vi' }, actor, page },
          { errors },
        ),
    }),
  ]
}
