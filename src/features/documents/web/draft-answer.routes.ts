import type { z } from 'zod'
import { href, type Language } from '#kernel/language.ts'
import type { Parts } from '#kernel/merge-parts.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { readBegan, typed, typedText, writeBegan } from '#platform/http/fields.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { bothChanged } from '#ui/both-changed.ts'
import { DOCUMENT_PERMISSIONS } from '../documents.permissions.ts'
import { OUTCOMES } from '../domain/consultation.ts'
import { type AnswerClash, type AnswerPart, answerParts } from '../domain/merge-answers.ts'
import { findComment, findContact } from '../store/comment.queries.ts'
import { findConsultation, listParagraphs } from '../store/consultation.queries.ts'
import { answerDraftComment } from '../use-cases/answer-draft-comment.ts'
import { answerSeveral } from '../use-cases/answer-several.ts'
import { words } from '../words.ts'
import {
  consultationParam,
  deskCommentParam,
  draftAnswerForm,
  severalForm,
} from './consultation.forms.ts'
import { showConsultation } from './consultation-view.ts'
import { type AnswerValues, ContactPage, DraftAnswerPage } from './draft-answer.page.tsx'

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
      handle: request => show(deps, request),
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
        if (!body.ok) return show(deps, request, { errors: body.errors })
        const answering = { siteId: site.id, officerId: actor.id, commentId: params.comment }
        const { confirmed: isConfirmed, ...said } = body.value
        const answered = await answerDraftComment(deps, {
          ...{ ...answering, ...said, isConfirmed },
          began: readBegan(body.raw),
        })
        if (answered.ok)
          return redirect(href(language, `/can-bo/gop-y/${params.id}?xong=tra-loi#y-kien`))
        const { error } = answered
        if (error.code === 'both_changed') return show(deps, request, clashOf(language, error))
        const { code } = error
        return code === 'comment_not_found'
          ? notFound()
          : show(deps, request, { errors: { outcome: code } })
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

/** Why the form is shown again, with what is wrong at its fields; and, where somebody else answered otherwise, with both answers. */
type Again = { readonly errors: FieldErrors; readonly clash?: AnswerClash }

function clashOf(language: Language, clash: AnswerClash): Again {
  const { outcomes } = words(language).consultation.report
  const errors = bothChanged(language, clash, (field, value) => {
    const outcome = field === 'outcome' && OUTCOMES.find(each => each === value)
    return outcome ? outcomes[outcome] : value
  })
  return { errors, clash }
}

async function show(
  { db }: FeatureDeps,
  { site, language, params, body }: Request<unknown>,
  again?: Again,
): Promise<Answer> {
  const found = await commentOf(db, site.id, params)
  if (found === undefined) return notFound()
  const { comment, consultation } = found
  const paragraphs = await listParagraphs(db, consultation.id)
  const view = DraftAnswerPage({
    ...{ language, consultation, paragraphs, comment },
    values: filled(answerParts(comment.answer), body.raw, again),
    errors: again?.errors ?? {},
    isClash: again?.clash !== undefined,
  })
  return page(view, again === undefined ? {} : { status: UNPROCESSABLE })
}

/** What the fields hold: what is kept, or what was typed; `began` is what they were filled with, or what is saved by now where that was told. */
function filled(kept: Parts<AnswerPart>, raw: RawFields, again: Again | undefined): AnswerValues {
  if (again === undefined) return { ...kept, began: writeBegan(kept) }
  const { clash } = again
  if (clash !== undefined) return { ...clash.merged, began: writeBegan(clash.theirs) }
  const sent = (name: string) => typedText(raw, name)
  return {
    ...{ outcome: sent('outcome'), reason: sent('reason'), confirmed: sent('confirmed') },
    began: typed(raw, 'began'),
  }
}
