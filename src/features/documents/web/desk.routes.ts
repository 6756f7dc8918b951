import { z } from 'zod'
import { listOfficersByIds } from '#features/organisation'
import { listEventsOf } from '#platform/events/event.queries.ts'
import { notFound, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DRAFT_GONE } from '#platform/writing/throw-away.ts'
import { DOCUMENT_PERMISSIONS } from '../documents.permissions.ts'
import { DOCUMENT_STATES } from '../domain/document.ts'
import { listChoices } from '../store/choices.queries.ts'
import { findDeskDocument, listOnDocumentDesk } from '../store/desk.queries.ts'
import type { Done } from './desk-form.ts'
import { showDeskDocument } from './desk-view.ts'
import { cursorQuery, documentForm, idParam, shownCodes, writeCursor } from './document.forms.ts'
import { DocumentDeskPage } from './document-desk.page.tsx'
import { DocumentHistoryPage } from './document-history.page.tsx'
import { feesIn, knownCodes } from './fee-changes.ts'
import { readConditions, sentConditions, typedOf } from './register-query.ts'
import { changeEntry, enter } from './save-entry.ts'

const PATH = '/can-bo/van-ban'
const PAGE = 40
const who = DOCUMENT_PERMISSIONS.keep
const DONE = [
  ...(['luu', 'sua-chung', 'cong-bo', 'rut', 'them-tep', 'bo-tep'] as const),
  ...(['them-quan-he', 'bo-quan-he', 'phi-le-phi', 'phi-le-phi-chung'] as const),
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
      handle: request => enter(deps, request),
    }),
    route({
      method: 'GET',
      path: `${PATH}/:id`,
      who,
      audit: 'nothing personal',
      params: idParam,
      query: z.object({
        xong: z.enum(DONE).optional().catch(undefined),
        them: shownCodes,
        bot: shownCodes,
      }),
      async handle(request) {
        const { xong: done, them, bot } = request.query
        const theirFees = await knownCodes(db, request.site.id, { added: them, removed: bot })
        return showDeskDocument(deps, request, request.params.id, { done, theirFees })
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/:id`,
      who,
      audit: 'act',
      params: idParam,
      body: documentForm,
      handle: request => changeEntry(deps, request, request.params.id),
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
        const fees = await feesIn(db, site.id, events)
        return page(DocumentHistoryPage({ language, document, events, names, fees }))
      },
    }),
  ]
}
