import { page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { findTracked } from '../../use-cases/find-tracked.ts'
import { TRACKED } from './track-path.ts'
import { closed, doneOf, doneQuery, tokenParams, trackedView } from './tracked-dossier.ts'
import { TrackingPage } from './tracking.page.tsx'
import { trackingModel } from './tracking.view.ts'

/** The page of a tracked dossier. Whoever holds the token sees it: it is their own. */
export function trackingRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: TRACKED,
      who: 'anyone',
      audit: trackedView,
      params: tokenParams,
      query: doneQuery,
      async handle({ site, language, params, query, now }) {
        const { token } = params
        const view = await findTracked(deps, site.id, { token })
        if (view === undefined) return closed(language)
        const model = trackingModel(view, { language, token, now })
        return page(TrackingPage({ model, done: doneOf(query) }))
      },
    }),
  ]
}
