import { z } from 'zod'
import { href } from '#kernel/language.ts'
import { page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DOSSIER_PERMISSIONS } from '../../dossiers.permissions.ts'
import { searchDossiers } from '../../use-cases/list-dossiers.ts'
import { FoundPage } from './found.page.tsx'
import { foundModel } from './found.view.ts'
import { dossierHref, SEARCH_PATH, WORK_PATH } from './work-addresses.ts'

const MOST_CHARACTERS = 100
const SHORTEST = 2

/** Looking a dossier up. The search is sent in the body, so that no name or number stands in an address. */
export function searchRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'POST',
      path: SEARCH_PATH,
      who: DOSSIER_PERMISSIONS.view,
      audit: { views: 'dossier_list', id: () => 'search' },
      body: z.object({ tim: z.string().trim().max(MOST_CHARACTERS).catch('') }),
      async handle({ body, actor, site, language, now }) {
        const text = body.ok ? body.value.tim : ''
        if (text.length < SHORTEST)
          return page(FoundPage(foundModel({ language, now, text, rows: undefined })), {
            status: 422,
            showsNobody: true,
          })
        const rows = await searchDossiers(deps, actor, site.id, text)
        const [only] = rows
        if (only?.code === text.toUpperCase())
          return redirect(dossierHref(language, only.dossierId))
        return page(FoundPage(foundModel({ language, now, text, rows })))
      },
    }),
    // What was found stands at the address that the search was sent to: loaded again or switched to the other language.
    route({
      method: 'GET',
      path: SEARCH_PATH,
      who: DOSSIER_PERMISSIONS.view,
      audit: 'nothing personal',
      handle: ({ language }) => redirect(href(language, WORK_PATH)),
    }),
  ]
}
