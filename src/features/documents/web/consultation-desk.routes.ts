import { z } from 'zod'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DRAFT_GONE } from '#platform/writing/throw-away.ts'
import { DOCUMENT_PERMISSIONS } from '../documents.permissions.ts'
import { listOnConsultationDesk } from '../store/consultation.queries.ts'
import {
  openConsultation,
  publishReport,
  takeCharge,
  withdrawConsultation,
} from '../use-cases/move-consultation.ts'
import { consultationForm, consultationParam, openForm, reportForm } from './consultation.forms.ts'
import { ConsultationDeskPage } from './consultation-desk.page.tsx'
import { CONSULTATION_DONE, type ConsultationFormName } from './consultation-form.ts'
import { showConsultation } from './consultation-view.ts'
import { cursorQuery, reasonForm, writeCursor } from './document.forms.ts'
import { addDraft, changeDraft } from './save-draft.ts'

const PATH = '/can-bo/gop-y'
const PAGE = 40
const { consult, openConsultation: publish } = DOCUMENT_PERMISSIONS
const DONE = [
  ...(['luu', 'sua-chung', 'mo', 'rut', 'phu-trach'] as const),
  ...(['tra-loi', 'tra-loi-nhieu', 'bao-cao'] as const),
] as const

/** Consultations as those see them who keep them. */
export function consultationDeskRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who: consult,
      audit: 'nothing personal',
      query: z.object({
        truoc: cursorQuery,
        xong: z.literal(DRAFT_GONE).optional().catch(undefined),
      }),
      async handle({ site, language, query, now }) {
        const { truoc: after, xong } = query
        const found = await listOnConsultationDesk(deps.db, site.id, { after, limit: PAGE + 1 })
        const rows = found.slice(0, PAGE)
        const last = found.length > PAGE ? rows.at(-1) : undefined
        const view = ConsultationDeskPage({
          ...{ language, now, rows, isFirstPage: after === undefined },
          isDraftGone: xong !== undefined,
          olderHref:
            last && `${href(language, PATH)}?truoc=${writeCursor(last.createdAt, last.id)}`,
        })
        return page(view)
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/moi`,
      who: consult,
      audit: 'nothing personal',
      handle: request => showConsultation(deps, request, undefined),
    }),
    route({
      method: 'POST',
      path: PATH,
      who: consult,
      audit: 'act',
      body: consultationForm,
      handle: request => addDraft(deps, request),
    }),
    route({
      method: 'GET',
      path: `${PATH}/:id`,
      who: consult,
      audit: 'nothing personal',
      params: consultationParam,
      query: z.object({ xong: z.enum(DONE).optional().catch(undefined) }),
      handle: request =>
        showConsultation(deps, request, request.params.id, {
          done: request.query.xong && CONSULTATION_DONE[request.query.xong],
        }),
    }),
    route({
      method: 'POST',
      path: `${PATH}/:id`,
      who: consult,
      audit: 'act',
      params: consultationParam,
      body: consultationForm,
      handle: request => changeDraft(deps, request, request.params.id),
    }),
    ...moveRoutes(deps),
  ]
}

type MoveRequest = RouteRequest<{ id: string }, unknown, unknown, Officer>
type Outcome = { ok: true } | { ok: false; error: { readonly code: string } }

function moveRoutes(deps: FeatureDeps): Route[] {
  const by = ({ site, params, actor }: MoveRequest) => ({
    ...{ siteId: site.id, consultationId: params.id, officerId: actor.id },
  })
  const common = { method: 'POST', audit: 'act', params: consultationParam } as const
  return [
    route({
      ...{ ...common, path: `${PATH}/:id/mo`, who: publish, body: openForm },
      async handle(request) {
        const seen = request.body.ok ? request.body.value.seen : 0
        const opened = await openConsultation(deps, { ...by(request), seen })
        return moved(deps, request, opened, 'open', 'mo')
      },
    }),
    route({
      ...{ ...common, path: `${PATH}/:id/phu-trach`, who: consult },
      handle: async request =>
        moved(deps, request, await takeCharge(deps, by(request)), 'charge', 'phu-trach'),
    }),
    route({
      ...{ ...common, path: `${PATH}/:id/rut`, who: publish, body: reasonForm },
      async handle(request) {
        const reason = request.body.ok ? request.body.value.reason : ''
        const withdrawn = await withdrawConsultation(deps, { ...by(request), reason })
        return moved(deps, request, withdrawn, 'withdraw', 'rut')
      },
    }),
    route({
      ...{ ...common, path: `${PATH}/:id/bao-cao`, who: publish, body: reportForm },
      async handle(request) {
        const { body, params } = request
        if (!body.ok)
          return showConsultation(deps, request, params.id, {
            refused: { form: 'report', errors: body.errors, raw: body.raw },
          })
        const { conclusion } = body.value
        const reported = await publishReport(deps, { ...by(request), conclusion })
        return moved(deps, request, reported, 'report', 'bao-cao')
      },
    }),
  ]
}

function moved(
  deps: FeatureDeps,
  request: MoveRequest,
  outcome: Outcome,
  form: ConsultationFormName,
  done: string,
): Promise<Answer> | Answer {
  const { language, params, body } = request
  if (outcome.ok) return redirect(href(language, `${PATH}/${params.id}?xong=${done}`))
  const { code } = outcome.error
  if (code === 'consultation_not_found') return notFound()
  const errors = { [code === 'reason_missing' ? 'reason' : 'move']: code }
  return showConsultation(deps, request, params.id, { refused: { form, errors, raw: body.raw } })
}
