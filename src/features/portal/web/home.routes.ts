import { mostReadTag, newsTag } from '#features/news'
import { noticesTag } from '#features/notices'
import { proceduresTag } from '#features/procedures'
import { FIGURES_TAG } from '#features/scorecards'
import { publicPage } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { findShownLook } from '../store/look.queries.ts'
import { homeView } from './home.view.ts'

/** The home page. */
export function homeRoutes({ db }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/',
      who: 'anyone',
      audit: 'nothing personal',
      async handle(request) {
        const { id } = request.site
        const shown = await findShownLook(db, id)
        const { view, changesAt } = await homeView(db, request, shown?.look)
        return publicPage(view, {
          until: changesAt,
          tags: [
            ...[newsTag(id), noticesTag(id), mostReadTag(id), proceduresTag(id)],
            ...[FIGURES_TAG, 'units'],
          ],
        })
      },
    }),
  ]
}
