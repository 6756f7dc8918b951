import { z } from 'zod'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import { page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { CONTENT_PERMISSIONS } from '../content.permissions.ts'
import { listRequirements } from '../store/content.queries.ts'
import { setPeriods } from '../use-cases/set-periods.ts'
import { periodField, periodsForm, typedPeriods } from './periods.forms.ts'
import { PeriodsPage } from './periods.page.tsx'

const PATH = '/can-bo/noi-dung-cong-khai/thoi-han'
const who = CONTENT_PERMISSIONS.setPeriods

/** Within how many days each content is checked. */
export function periodsRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      query: z.object({ xong: z.literal('1').optional() }),
      async handle({ site, language, now, query }) {
        const requirements = await listRequirements(deps.db, site.id, dateInVietNam(now))
        const done = query.xong !== undefined
        return page(PeriodsPage({ language, requirements, values: {}, errors: {}, done }))
      },
    }),
    route({
      method: 'POST',
      path: PATH,
      who,
      audit: 'act',
      body: periodsForm,
      async handle({ site, language, now, actor, body }) {
        const requirements = await listRequirements(deps.db, site.id, dateInVietNam(now))
        const days = typedPeriods(body.raw, requirements)
        const by = { kind: 'officer', id: actor.id } as const
        const set = await setPeriods(deps, { siteId: site.id, by, days })
        if (set.ok) return redirect(href(language, `${PATH}?xong=1`))
        const byField = (entries: Iterable<readonly [string, string]>) =>
          Object.fromEntries([...entries].map(([key, text]) => [periodField(key), text]))
        const view = PeriodsPage({
          ...{ language, requirements, done: false },
          values: byField(days),
          errors: byField(Object.entries(set.error)),
        })
        return page(view, { status: 422 })
      },
    }),
  ]
}
