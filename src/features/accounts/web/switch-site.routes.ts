import { z } from 'zod'
import { href } from '#kernel/language.ts'
import { notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { switchSite } from '../use-cases/switch-site.ts'

/** An officer goes over to another of the own sites. */
export function switchSiteRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'POST',
      path: '/can-bo/doi-cong',
      who: 'officer',
      audit: 'act',
      body: z.object({
        site: z
          .string()
          .regex(/^\d{1,9}$/)
          .transform(Number),
      }),
      async handle({ actor, body, language }) {
        if (!body.ok) return notFound()
        const switched = await switchSite(deps, { officer: actor, siteId: body.value.site })
        return switched.ok ? redirect(href(language, '/can-bo')) : notFound()
      },
    }),
  ]
}
