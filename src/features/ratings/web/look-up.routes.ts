import { trackByProof } from '#features/dossiers'
import { href, type Language } from '#kernel/language.ts'
import { page, publicPage, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { findVisit } from '../use-cases/find-visit.ts'
import { sentences, typed } from './fields.ts'
import { LookUpPage } from './look-up.page.tsx'
import { lookUpForm, MOMENT_PATHS } from './rating.forms.ts'

const PER_MINUTE = 10

/** Finding one's dossier to rate it, as for tracking: wrong and unknown look alike, and tries are limited. */
export function lookUpRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/danh-gia',
      who: 'anyone',
      audit: 'nothing personal',
      handle: ({ language }) =>
        publicPage(LookUpPage({ language, code: undefined, errors: {} }), { tags: [] }),
    }),
    route({
      method: 'POST',
      path: '/danh-gia',
      who: 'no officer',
      audit: 'own data',
      perMinute: PER_MINUTE,
      body: lookUpForm,
      async handle({ body, site, language }) {
        if (!body.ok) return again(language, body.errors, body.raw)
        const found = await trackByProof(deps, { siteId: site.id, ...body.value })
        if (found === undefined) return again(language, { code: 'not_found' }, body.raw)
        const { token } = found
        const key = { token }
        const returned = await findVisit(deps, { siteId: site.id, key, moment: 'result_return' })
        const moment =
          returned?.reached && returned.given === undefined ? 'result_return' : 'submission'
        return redirect(href(language, `/danh-gia/${MOMENT_PATHS[moment]}/${token}`))
      },
    }),
  ]
}

function again(language: Language, errors: FieldErrors, raw: RawFields) {
  const view = LookUpPage({
    language,
    code: typed(raw, 'code'),
    errors: sentences(language, errors),
  })
  return page(view, { status: 422 })
}
