/** Routes of the product as such: its API's description, its design system, and whether it is alive. */

import { z } from 'zod'
import { json, page, problem } from '#platform/http/answer.ts'
import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { GalleryPage } from '#ui/gallery/gallery.tsx'
import { ApiDocsPage } from './api-docs-page.tsx'
import { describeApi } from './describe-api.ts'

/** The routes, given all others. */
export function systemRoutes(deps: FeatureDeps, features: readonly Feature[]): Route[] {
  const api = describeApi(features.flatMap(feature => feature.routes))
  return [
    route({
      method: 'GET',
      path: '/suc-khoe',
      who: 'anyone',
      audit: 'nothing personal',
      handle: async () => {
        await deps.db.selectFrom('site').select('id').limit(1).execute()
        return json({ status: 'ok' })
      },
    }),
    route({
      method: 'GET',
      path: '/api/openapi.json',
      who: 'anyone',
      audit: 'nothing personal',
      handle: request => json({ ...api, servers: [{ url: request.page.origin }] }),
    }),
    route({
      method: 'GET',
      path: '/api/docs',
      who: 'anyone',
      audit: 'nothing personal',
      handle: request => page(<ApiDocsPage language={request.language} api={api} />),
    }),
    route({
      method: 'GET',
      path: '/thiet-ke',
      who: 'anyone',
      audit: 'nothing personal',
      query: z.object({}),
      handle: request =>
        request.site.isDemo
          ? page(<GalleryPage language={request.language} />)
          : problem('not_found'),
    }),
  ]
}
