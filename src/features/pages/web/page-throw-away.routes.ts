import { holds } from '#platform/auth/permission.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'
import { throwAwayRoute } from '#platform/writing/throw-away.ts'
import { PAGES_PERMISSIONS } from '../pages.permissions.ts'
import { throwAwayPage } from '../use-cases/throw-away-page.ts'
import { showDeskPage } from './page-desk-view.ts'

/** Throws a draft of a page away. */
export function pageThrowAwayRoutes(deps: FeatureDeps): Route[] {
  return [
    throwAwayRoute({
      path: '/can-bo/trang',
      who: PAGES_PERMISSIONS.write,
      throwAway: ({ site, actor, params }) =>
        throwAwayPage(deps, {
          ...{ siteId: site.id, officerId: actor.id, pageId: params.id },
          mayPublish: holds(actor, PAGES_PERMISSIONS.publish),
        }),
      show: (request, errors) =>
        showDeskPage(deps, request, {
          ...{ id: request.params.id, version: 'vi', refused: { errors, raw: undefined } },
        }),
    }),
  ]
}
