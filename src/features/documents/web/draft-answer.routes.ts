import type { z } from 'zod'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DOCUMENT_PERMISSIONS } from '../documents.permissions.ts'
import { findComment, findContact } from '../store/comment.queries.ts'
import { findConsultation, listParagraphs } from '../store/consultation.queries.ts'
import { answerDraftComment } from '../use-cases/answer-draft-comment.ts'
import { answerSeveral } from '../use-cases/answer-several.ts'
import {
  consultationParam,
  deskCommentParam,
  draftAnswerForm,
  severalForm,
} from './consultation.forms.ts'
import { showConsultation } from './consultation-view.ts'
import { ContactPage, DraftAnswerPage } from './draft-answer.page.tsx'

const PATH = '/can-bo/gop-y/:id/y-kien/:comment'
const UNPROCESSABLE = 422
const who = DOCUMENT_PERMISSIONS.consult

type Request<B> = RouteRequest<{ id: string; comment: string }, unknown, B, Officer>

/** Answering comments on a draft, and seeing how an organisation is reached. */
export function draftAnswerRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      params: deskCommentParam,
      handle: request => show(deps, request, {}),
    }),
    route({
      method: 'POST',
      path: PATH,
      who,
      audit: 'act',
      params: deskCommentParam,
      body: draftAnswerForm,
      async handle(request) {
        const { body, site, language, params, actor } = request
        if (!body.ok) return show(deps, request, body.errors)
        const answering = { siteId: site.id, officerId: actor.id, commentId: params.comment }
        const { confirmed: isConfirmed, ...said } = body.value
        const answered = await answerDraftComment(deps, { ...answering, ...said, isConfirmed })
        if (answered.ok)
          return redirect(href(language, `/can-bo/gop-y/${params.id}?xong=tra-loi#y-kien`))
        const { code } = answered.error
        return code === 'comment_not_found' ? notFound() : show(deps, request, { outcome: code })
      },
    }),
    route({
      method: 'POST',
      path: '/can-bo/gop-y/:id/tra-loi',
      who,
      audit: 'act',
      params: consultationParam,
      body: severalForm,
      handle: request => answerAtOnce(deps, request),
    }),
    route({
      method: 'GET',
      path: `${PATH}/lien-he`,
      who,
      // Personal data: for the officer in charge alone, and on record.
      audit: { views: 'consultation_comment', id: ({ comment }: { comment: string }) => comment },
      params: deskCommentParam,
      async handle({ site, language, params, actor }) {
        const found = await commentOf(db, site.id, params)
        if (found === undefined || found.consultation.officerId !== actor.id) return notFound()
        const contact = await findContact(db, site.id, params.comment)
        if (contact === undefined) return notFound()
        const { consultation, comment } = found
        const { organisation } = comment
        return page(ContactPage({ language, consultation, organisation, contact }))
      },
    }),
  ]
}

async function answerAtOnce(
  deps: FeatureDeps,
  request: RouteRequest<{ id: string }, unknown, z.output<typeof severalForm>, Officer>,
): Promise<Answer> {
  const { body, site, language, params, actor } = request
  const refuse = (errors: FieldErrors) =>
    showConsultation(deps, request, params.id, {
      refused: {
        ...{ form: 'several', raw: body.raw },
        errors: Object.fromEntries(
          Object.entries(errors).map(([name, code]) => [`several-${name}`, code]),
        ),
      },
    })
  if (!body.ok) return refuse(body.errors)
  const { which, comment, ...said } = body.value
  const answered = await answerSeveral(deps, {
    ...{ ...said, siteId: site.id, officerId: actor.id, consultationId: params.id },
    comments: which === 'all' ? which : comment,
  })
  if (answered.ok)
    return redirect(href(language, `/can-bo/gop-y/${params.id}?xong=tra-loi-nhieu#y-kien`))
  const { code } = answered.error
  return code === 'consultation_not_found' ? notFound() : refuse({ which: code })
}

async function commentOf(
  db: FeatureDeps['db'],
  siteId: number,
  { id, comment: commentId }: { id: string; comment: string },
) {
  const comment = await findComment(db, siteId, commentId)
  if (comment?.consultationId !== id) return undefined
  const consultation = await findConsultation(db, siteId, { id })
  return consultation && { comment, consultation }
}

async function show(
  { db }: FeatureDeps,
  { site, language, params, body }: Request<unknown>,
  errors: FieldErrors,
): Promise<Answer> {
  const found = await commentOf(db, site.id, params)
  if (found === undefined) return notFound()
  const { comment, consultation } = found
  const paragraphs = await listParagraphs(db, consultation.id)
  const view = DraftAnswerPage({
    ...{ language, consultation, paragraphs, comment, errors, raw: body.raw },
  })
  return page(view, { status: Object.keys(errors).length === 0 ? 200 : UNPROCESSABLE })
}
