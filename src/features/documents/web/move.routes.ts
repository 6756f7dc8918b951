/** Making documents public, taking them back, and taking parts of them away. */
import type { z } from 'zod'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { holds } from '#platform/auth/permission.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DOCUMENT_PERMISSIONS } from '../documents.permissions.ts'
import { findDeskDocument } from '../store/desk.queries.ts'
import { removeAttachment } from '../use-cases/add-attachment.ts'
import type { Change } from '../use-cases/change-document.ts'
import { publishDocument, withdrawDocument } from '../use-cases/move-document.ts'
import { unrelateDocuments } from '../use-cases/relate-documents.ts'
import type { FormName } from './desk-form.ts'
import { showDeskDocument } from './desk-view.ts'
import { attachmentParam, idParam, reasonForm, relationParam, seenForm } from './document.forms.ts'
import { RemovalPage } from './removal.page.tsx'

const PATH = '/can-bo/van-ban/:id'
const { keep, publish } = DOCUMENT_PERMISSIONS
const UNPROCESSABLE = 422

type MoveRequest = RouteRequest<{ id: string }, unknown, unknown, Officer>
type Outcome = { ok: true } | { ok: false; error: { readonly code: string } }

/** The moves of a document. */
export function moveRoutes(deps: FeatureDeps): Route[] {
  const by = ({ site, params, actor }: MoveRequest) => ({
    ...{ siteId: site.id, documentId: params.id, officerId: actor.id },
  })
  return [
    route({
      method: 'POST',
      path: `${PATH}/cong-bo`,
      who: publish,
      audit: 'act',
      params: idParam,
      body: seenForm,
      async handle(request) {
        const seen = request.body.ok ? request.body.value.seen : ''
        const published = await publishDocument(deps, { ...by(request), seen })
        return moved(deps, request, published, 'publish', 'cong-bo')
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/rut`,
      who: publish,
      audit: 'act',
      params: idParam,
      body: reasonForm,
      async handle(request) {
        const reason = request.body.ok ? request.body.value.reason : ''
        const withdrawn = await withdrawDocument(deps, { ...by(request), reason })
        return moved(deps, request, withdrawn, 'withdraw', 'rut')
      },
    }),
    ...removalRoutes(deps),
  ]
}

function moved(
  deps: FeatureDeps,
  request: MoveRequest,
  outcome: Outcome,
  form: FormName,
  done: string,
): Promise<Answer> | Answer {
  const { language, params, body } = request
  if (outcome.ok) return redirect(href(language, `/can-bo/van-ban/${params.id}?xong=${done}`))
  const { code } = outcome.error
  if (code === 'document_not_found') return notFound()
  const errors = { [code === 'reason_missing' ? 'reason' : '']: code }
  return showDeskDocument(deps, request, params.id, {
    refused: { form, errors, raw: body.raw },
  })
}

/** What is removed, why, and by whom. */
type Removal<P> = {
  readonly path: string
  readonly params: z.ZodType<P>
  readonly done: string
  readonly remove: (params: P, change: Change) => Promise<Outcome>
}

/** Taking parts away: a button for a draft; for what is published a page that asks why. */
function removalRoutes(deps: FeatureDeps): Route[] {
  return [
    ...removal(deps, {
      ...{ path: `${PATH}/tep/:file/bo`, params: attachmentParam, done: 'bo-tep' },
      remove: ({ file }, change) => removeAttachment(deps, { ...change, attachmentId: file }),
    }),
    ...removal(deps, {
      ...{ path: `${PATH}/quan-he/:kind/:other/bo`, params: relationParam, done: 'bo-quan-he' },
      remove: ({ kind, other }, change) =>
        unrelateDocuments(deps, { ...change, kind, toId: other }),
    }),
  ]
}

function removal<P extends { readonly id: string }>(deps: FeatureDeps, spec: Removal<P>): Route[] {
  const { path, params } = spec
  return [
    route({
      ...{ path, params, method: 'GET', who: keep, audit: 'nothing personal' },
      handle: request => askWhy(deps, request, {}),
    }),
    route({
      ...{ path, params, method: 'POST', who: keep, audit: 'act' },
      body: reasonForm,
      async handle(request) {
        const { body, language } = request
        if (!body.ok) return askWhy(deps, request, body.errors)
        const outcome = await spec.remove(request.params, changeOf(request, body.value.reason))
        const { id } = request.params
        if (outcome.ok) return redirect(href(language, `/can-bo/van-ban/${id}?xong=${spec.done}`))
        const { code } = outcome.error
        return code === 'document_not_found' ? notFound() : askWhy(deps, request, { reason: code })
      },
    }),
  ]
}

type RemovalRequest = RouteRequest<{ readonly id: string }, unknown, unknown, Officer>

function changeOf({ site, params, actor }: RemovalRequest, reason: string): Change {
  return {
    ...{ siteId: site.id, documentId: params.id, officerId: actor.id, reason },
    mayPublish: holds(actor, publish),
  }
}

async function askWhy(
  { db }: FeatureDeps,
  { site, language, params, body, actor, page: { path } }: RemovalRequest,
  errors: Readonly<Record<string, string>>,
): Promise<Answer> {
  const document = await findDeskDocument(db, site.id, params.id)
  if (document === undefined) return notFound()
  // There it says who may.
  if (document.state === 'published' && !holds(actor, publish))
    return redirect(href(language, `/can-bo/van-ban/${params.id}`))
  const view = RemovalPage({
    ...{ language, document, errors, raw: body.raw, action: href(language, path) },
  })
  return page(view, { status: Object.keys(errors).length === 0 ? 200 : UNPROCESSABLE })
}
