import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { download, notFound, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DOSSIER_PERMISSIONS } from '../../dossiers.permissions.ts'
import { findDossier } from '../../use-cases/find-dossier.ts'
import { DossierPage } from './dossier.page.tsx'
import { dossierModel } from './dossier.view.ts'
import { namesOf } from './dossier-names.ts'
import { ACT_SLUGS, named } from './work-addresses.ts'

const slug = z.string().max(40).optional().catch(undefined)

/** The page of a dossier and its files. Every view is recorded. */
export function dossierPageRoutes(deps: FeatureDeps): Route[] {
  const who = DOSSIER_PERMISSIONS.view
  return [
    route({
      method: 'GET',
      path: '/can-bo/ho-so/:id',
      who,
      audit: { views: 'dossier', id: params => params.id },
      params: z.object({ id: z.string().refine(isId) }),
      query: z.object({ xong: slug, 'khong-mo': slug }),
      async handle({ actor, site, params, query, language, now }) {
        const view = await findDossier(deps, actor, site.id, params)
        if (view === undefined) return notFound()
        const after = {
          done: named(ACT_SLUGS, query.xong),
          notOpen: named(ACT_SLUGS, query['khong-mo']),
        }
        return page(DossierPage(dossierModel(view, namesOf(view, language, now), after)))
      },
    }),
    route({
      method: 'GET',
      path: '/can-bo/ho-so/:id/tep/:sha256',
      who,
      audit: { views: 'dossier', id: params => params.id },
      params: z.object({ id: z.string().refine(isId), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
      query: z.object({ tai: slug }),
      async handle({ actor, site, params, query }) {
        const view = await findDossier(deps, actor, site.id, params)
        const file = view?.files.find(each => each.sha256 === params.sha256)
        if (file === undefined) return notFound()
        const { body } = await deps.files.open(file.sha256)
        const { name, mediaType } = file
        const inline = query.tai === undefined && SHOWN.includes(mediaType)
        return download({ name, mediaType, body, inline })
      },
    }),
  ]
}

/** What a browser shows by itself and cannot run. */
const SHOWN: readonly string[] = ['application/pdf', 'image/png', 'image/jpeg']
