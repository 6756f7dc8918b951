import { z } from 'zod'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { readBegan, typed, writeBegan } from '#platform/http/fields.ts'
import type { RawFields } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { bothChanged } from '#ui/both-changed.ts'
import { CONTENT_PERMISSIONS } from '../content.permissions.ts'
import { listRequirements } from '../store/content.queries.ts'
import { type PeriodRefusal, setPeriods } from '../use-cases/set-periods.ts'
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
        return page(
          PeriodsPage({ language, requirements, values: {}, errors: {}, done, began: undefined }),
        )
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
        const set = await setPeriods(deps, {
          ...{ siteId: site.id, by, days },
          began: readBegan(body.raw),
        })
        if (set.ok) return redirect(href(language, `${PATH}?xong=1`))
        const view = PeriodsPage({
          ...{ language, requirements, done: false },
          ...refused(language, set.error, { days, raw: body.raw }),
        })
        return page(view, { status: 422 })
      },
    }),
  ]
}

/** The form as it was typed; where two set the same, as it would be set next, with what the other one set. */
function refused(
  language: Language,
  error: PeriodRefusal,
  sent: { readonly days: ReadonlyMap<string, string>; readonly raw: RawFields },
) {
  if (error.code === 'periods_wrong')
    return {
      ...{ values: byField(sent.days), errors: byField(Object.entries(error.problems)) },
      began: typed(sent.raw, 'began'),
    }
  return {
    values: byField(Object.entries(error.merged)),
    errors: byField(Object.entries(bothChanged(language, error))),
    began: writeBegan(error.theirs),
  }
}

function byField(entries: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries([...entries].map(([key, text]) => [periodField(key), text]))
}
