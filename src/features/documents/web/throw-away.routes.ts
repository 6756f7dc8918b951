import { holds } from '#platform/auth/permission.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'
import { throwAwayRoute } from '#platform/writing/throw-away.ts'
import { DOCUMENT_PERMISSIONS } from '../documents.permissions.ts'
import { throwAwayConsultation, throwAwayDocument } from '../use-cases/throw-away.ts'
import { showConsultation } from './consultation-view.ts'
import { showDeskDocument } from './desk-view.ts'

const { keep, publish, consult, openConsultation } = DOCUMENT_PERMISSIONS

/** Throws a draft away that readers never saw: of a document, of a consultation. */
export function throwAwayRoutes(deps: FeatureDeps): Route[] {
  return [
    throwAwayRoute({
      path: '/can-bo/van-ban',
      who: keep,
      throwAway: ({ site, actor, params }) =>
        throwAwayDocument(deps, {
          ...{ siteId: site.id, officerId: actor.id, id: params.id },
          mayPublish: holds(actor, publish),
        }),
      show: (request, errors) =>
        showDeskDocument(deps, request, request.params.id, {
          refused: { form: 'publish', errors: { '': codeOf(errors) }, raw: {} },
        }),
    }),
    throwAwayRoute({
      path: '/can-bo/gop-y',
      who: consult,
      throwAway: ({ site, actor, params }) =>
        throwAwayConsultation(deps, {
          ...{ siteId: site.id, officerId: actor.id, id: params.id },
          mayPublish: holds(actor, openConsultation),
        }),
      show: (request, errors) =>
        showConsultation(deps, request, request.params.id, {
          refused: { form: 'open', errors: { move: codeOf(errors) }, raw: {} },
        }),
    }),
  ]
}

/** Why it stays: about the whole, not about a field. */
function codeOf(errors: Readonly<Record<string, string>>): string {
  return Object.values(errors)[0] ?? ''
}
