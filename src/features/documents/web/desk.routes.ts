import { z } from 'zod'
import { listOfficersByIds } from '#features/organisation'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { holds } from '#platform/auth/permission.ts'
import { listEventsOf } from '#platform/events/event.queries.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DRAFT_GONE } from '#platform/writing/throw-away.ts'
import { DOCUMENT_PERMISSIONS } from '../documents.permissions.ts'
import { DOCUMENT_STATES } from '../domain/document.ts'
import { listChoices } from '../store/choices.queries.ts'
import { findDeskDocument, listOnDocumentDesk } from '../store/desk.queries.ts'
import { enterDocument, saveDocument } from '../use-cases/save-document.ts'
import type { Done, Refused } from './desk-form.ts'
import { showDeskDocument } from './desk-view.ts'
import { cursorQuery, documentForm, idParam, writeCursor } from './document.forms.ts'
import { DocumentDeskPage } from './document-desk.page.tsx'
import { DocumentHistoryPage } from './document-history.page.tsx'
import { likeSigners } from './like-signers.ts'
import { readConditions, sentConditions, typedOf } from './register-query.ts'
import { sameNumber } from './same-number.ts'

const PATH = '/can-bo/van-ban'
const PAGE = 40
const who = DOCUMENT_PERMISSIONS.keep
const DONE = [
  ...(['luu', 'cong-bo', 'rut', 'them-tep', 'bo-tep'] as const),
  ...(['them-quan-he', 'bo-quan-he', 'phi-le-phi'] as const),
] as const satisfies readonly Done[]

/** The editors' register: list, enter, change, history. */
export function deskRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      query: z.object({
        ...sentConditions,
        'tinh-trang': z.enum(DOCUMENT_STATES).optional(),
        truoc: cursorQuery,
        xong: z.literal(DRAFT_GONE).optional().catch(undefined),
      }),
      async handle({
        site,
        language,
        query: { 'tinh-trang': state, truoc: after, xong, ...sent },
      }) {
        const typed = typedOf(sent)
        const choices = await listChoices(db, site.id, language, DOCUMENT_STATES)
        const { filter, wrong } = readConditions({ ...typed, effect: '' }, choices)
        const found = await listOnDocumentDesk(db, site.id, filter, {
          ...{ limit: PAGE + 1, state, after },
        })
        const rows = found.slice(0, PAGE)
        const last = found.length > PAGE ? rows.at(-1) : undefined
        const view = DocumentDeskPage({
          ...{ language, state, filter, wrong, typed, choices, rows },
          ...{ isFirstPage: after === undefined, isDraftGone: xong !== undefined },
          older: last && writeCursor(last.createdAt, last.id),
        })
        return page(view)
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/moi`,
      who,
      audit: 'nothing personal',
      handle: request => showDeskDocument(deps, request, undefined),
    }),
    route({
      method: 'POST',
      path: PATH,
      who,
      audit: 'act',
      body: documentForm,
      handle: request => save(deps, request, undefined),
    }),
    route({
      method: 'GET',
      path: `${PATH}/:id`,
      who,
      audit: 'nothing personal',
      params: idParam,
      query: z.object({ xong: z.enum(DONE).optional().catch(undefined) }),
      handle: request =>
        showDeskDocument(deps, request, request.params.id, { done: request.query.xong }),
    }),
    route({
      method: 'POST',
      path: `${PATH}/:id`,
      who,
      audit: 'act',
      params: idParam,
      body: documentForm,
      handle: request => save(deps, request, request.params.id),
    }),
    route({
      method: 'GET',
      path: `${PATH}/:id/lich-su`,
      who,
      audit: 'nothing personal',
      params: idParam,
      async handle({ site, language, params }) {
        const document = await findDeskDocument(db, site.id, params.id)
        if (document === undefined) return notFound()
        const events = await listEventsOf(db, params.id)
        const ids = events.flatMap(({ actorId }) => actorId ?? [])
        const officers = await listOfficersByIds(db, [...new Set(ids)])
        const names = new Map(officers.map(({ id, fullName }) => [id, fullName]))
        return page(DocumentHistoryPage({ language, document, events, names }))
      },
    }),
  ]
}

type SaveRequest = RouteRequest<unknown, unknown, z.output<typeof documentForm>, Officer>

async function save(
  deps: FeatureDeps,
  request: SaveRequest,
  documentId: string | undefined,
): Promise<Answer> {
  const { body, site, language, actor } = request
  const refuse = (errors: Readonly<Record<string, string>>, asked?: Partial<Refused>) =>
    showDeskDocument(deps, request, documentId, {
      refused: { form: 'facts', errors, raw: body.raw, ...asked },
    })
  if (!body.ok) return refuse(body.errors)
  const signers = await likeSigners(deps.db, site.id, { ...body.value, documentId })
  const same = await sameNumber(deps.db, site.id, { ...body.value, documentId })
  if (signers !== undefined || same.length > 0)
    return refuse(
      {
        ...(same.length > 0 ? { number: 'number_is_used' } : {}),
        ...(signers === undefined ? {} : { signer: 'signer_like_another' }),
      },
      { ...signers, same },
    )
  const by = { siteId: site.id, officerId: actor.id }
  const mayPublish = holds(actor, DOCUMENT_PERMISSIONS.publish)
  const saved =
    documentId === undefined
      ? await enterDocument(deps, { ...by, facts: body.value.facts })
      : await saveDocument(deps, { ...by, ...body.value, documentId, mayPublish })
  if (saved.ok) return redirect(href(language, `${PATH}/${saved.value.documentId}?xong=luu`))
  const { code } = saved.error
  if (code === 'document_not_found') return notFound()
  return refuse({ [FIELDS[code] ?? '']: code })
}

/** The field that mends a refusal; others are about the whole document. */
const FIELDS: Readonly<Record<string, string>> = {
  reason_missing: 'reason',
  field_missing: 'field',
  expires_too_early: 'expires_on',
  relations_backwards: 'issued_on',
}
