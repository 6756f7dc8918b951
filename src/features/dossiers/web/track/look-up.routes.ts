import { z } from 'zod'
import type { Language } from '#kernel/language.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RawFields } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { trackByProof } from '../../use-cases/track-by-proof.ts'
import { words } from '../../words.ts'
import { LookUpPage, type LookUpProps } from './look-up.page.tsx'
import { trackedHref } from './track-path.ts'

/** Most look-ups from one address in a minute: a person with a wrong number needs few, a guesser many. */
export const LOOK_UPS_PER_MINUTE = 10

const MOST_CHARACTERS = 60

const form = z.object({
  code: z.string('code_missing').trim().min(1, 'code_missing'),
  proof: z.string('proof_missing').trim().min(1, 'proof_missing'),
})

/** Finding a dossier by its code and the applicant's phone or identity number. */
export function lookUpRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/tra-cuu',
      who: 'anyone',
      audit: 'nothing personal',
      query: z.object({ ma: z.string().max(MOST_CHARACTERS).optional().catch(undefined) }),
      handle: ({ language, query }) => lookUpPage(language, { code: query.ma }),
    }),
    route({
      method: 'POST',
      path: '/tra-cuu',
      who: 'anyone',
      audit: 'own data',
      perMinute: LOOK_UPS_PER_MINUTE,
      body: form,
      async handle({ site, language, body }) {
        const typed = { code: textOf(body.raw, 'code'), proof: textOf(body.raw, 'proof') }
        const { lookUp: say } = words(language).track
        if (!body.ok) {
          const { code, proof } = body.errors
          const errors = {
            ...(code === undefined ? {} : { code: say.codeMissing }),
            ...(proof === undefined ? {} : { proof: say.proofMissing }),
          }
          return lookUpPage(language, { ...typed, errors })
        }
        const found = await trackByProof(deps, { siteId: site.id, ...body.value })
        if (found === undefined)
          return lookUpPage(language, { ...typed, errors: { code: say.noMatch } })
        return redirect(trackedHref(language, found.token))
      },
    }),
  ]
}

function lookUpPage(language: Language, shown: Partial<Omit<LookUpProps, 'language'>>): Answer {
  const { code, proof, errors = {} } = shown
  const status = Object.keys(errors).length === 0 ? 200 : 422
  return page(LookUpPage({ language, code, proof, errors }), { status })
}

function textOf(raw: RawFields, name: string): string {
  const value = raw[name]
  return typeof value === 'string' ? value.slice(0, MOST_CHARACTERS) : ''
}
