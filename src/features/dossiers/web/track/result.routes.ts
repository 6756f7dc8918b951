import { download, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { downloadResult } from '../../use-cases/download-result.ts'
import { TRACKED, trackedHref } from './track-path.ts'
import { actorRefOf, refusedNow, tokenParams } from './tracked-dossier.ts'

/**
 * The file of the result. It is asked for by a form and not by a link: the first download returns the result, and
 * programs that look ahead at links must not do that.
 */
export function resultRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'POST',
      path: `${TRACKED}/ket-qua`,
      who: 'anyone',
      audit: 'act',
      params: tokenParams,
      async handle({ site, language, actor, params }) {
        const applicant = { token: params.token }
        const input = { siteId: site.id, applicant, actor: actorRefOf(actor) }
        const found = await downloadResult(deps, input)
        if (!found.ok) return refusedNow(language, found.error.code)
        const { name, mediaType, sha256 } = found.value
        const { body } = await deps.files.open(sha256)
        return download({ name, mediaType, body })
      },
    }),
    route({
      method: 'GET',
      path: `${TRACKED}/ket-qua`,
      who: 'anyone',
      audit: 'nothing personal',
      params: tokenParams,
      handle: ({ language, params }) => redirect(trackedHref(language, params.token)),
    }),
  ]
}
