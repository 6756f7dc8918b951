import { z } from 'zod'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DOSSIER_PERMISSIONS } from '../../dossiers.permissions.ts'
import { dossierOf } from '../../use-cases/applicant-key.ts'
import { listResultsToHandOver } from '../../use-cases/list-dossiers.ts'
import { HAND_OVER_PATH } from './counter-addresses.ts'
import { HandOverListPage } from './hand-over-list.page.tsx'
import { resultModels } from './results.view.ts'
import { scannedToken } from './scanned-link.ts'

type Request = RouteRequest<unknown, unknown, unknown, Officer>

const ROWS = 25

/** The results that wait to be handed over, and looking for one of them by what the applicant brings. */
export function handOverListRoutes(deps: FeatureDeps): Route[] {
  const who = DOSSIER_PERMISSIONS.returnResult
  return [
    route({
      method: 'GET',
      path: HAND_OVER_PATH,
      who,
      audit: { views: 'dossier_list', id: () => 'results' },
      query: z.object({ sau: z.string().max(200).optional().catch(undefined) }),
      handle: request => show(deps, request, { after: request.query.sau }),
    }),
    // Sent in the body, so that no name or number stands in an address.
    route({
      method: 'POST',
      path: HAND_OVER_PATH,
      who,
      audit: { views: 'dossier_list', id: () => 'results_search' },
      body: z.object({ tim: z.string().trim().max(300).catch('') }),
      async handle(request) {
        const { body, site, language } = request
        const search = body.ok ? body.value.tim : ''
        const token = scannedToken(search)
        const id = token && (await dossierOf(deps, site.id, { token }))
        if (id) return redirect(href(language, `${HAND_OVER_PATH}/${id}`))
        return show(deps, request, { search })
      },
    }),
  ]
}

async function show(
  deps: FeatureDeps,
  { actor, site, language }: Request,
  { search = '', after }: { search?: string; after?: string | undefined },
): Promise<Answer> {
  const { rows, next } = await listResultsToHandOver(deps, actor, site.id, {
    search,
    ...(after === undefined ? {} : { after }),
    limit: ROWS,
  })
  const [only, second] = rows
  if (search !== '' && only !== undefined && second === undefined)
    return redirect(href(language, `${HAND_OVER_PATH}/${only.dossierId}`))
  const base = href(language, HAND_OVER_PATH)
  return page(
    HandOverListPage({
      language,
      search,
      rows: resultModels(rows, language),
      newer: after === undefined ? undefined : base,
      // A search finds few: the following page of one would need what was typed in its address.
      older: next === undefined || search !== '' ? undefined : `${base}?sau=${next}`,
    }),
  )
}
