/** A comment by the link that its author has: reading, changing, taking back. */
import { z } from 'zod'
import { href } from '#kernel/language.ts'
import type { Citizen, Visitor } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { phaseAt } from '../domain/consultation.ts'
import { findComment, findContact } from '../store/comment.queries.ts'
import { findConsultation, listParagraphs } from '../store/consultation.queries.ts'
import { openCommentToken } from '../use-cases/author-key.ts'
import { changeComment, removeComment } from '../use-cases/comment-on-draft.ts'
import { commentToken, draftCommentForm } from './consultation.forms.ts'
import { valuesAsTyped } from './draft-comment-values.ts'
import { OwnCommentPage, type OwnCommentProps, RemovedCommentPage } from './own-comment.page.tsx'

const PATH = '/gop-y-du-thao/y-kien/:token'
const PER_MINUTE = 30
const UNPROCESSABLE = 422
const DONE = { gui: 'sent', 'da-nhan': 'sent before', sua: 'changed' } as const

type Request<B> = RouteRequest<{ token: string }, unknown, B, Visitor | Citizen>

/** Whoever has the link wrote the comment. */
export function ownCommentRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who: 'no officer',
      audit: 'own data',
      params: commentToken,
      query: z.object({ xong: z.enum(['gui', 'da-nhan', 'sua']).optional().catch(undefined) }),
      handle: request =>
        show(deps, request, { done: request.query.xong && DONE[request.query.xong] }),
    }),
    route({
      method: 'POST',
      path: PATH,
      who: 'no officer',
      audit: 'act',
      params: commentToken,
      body: draftCommentForm,
      perMinute: PER_MINUTE,
      async handle(request) {
        const { body, site, language, params } = request
        if (!body.ok) return show(deps, request, { errors: body.errors })
        const commentId = openCommentToken(deps.keys, params.token)
        if (commentId === undefined) return notFound()
        const { form: _, ...said } = body.value
        const changed = await changeComment(deps, { ...said, siteId: site.id, commentId })
        if (changed.ok)
          return redirect(href(language, `/gop-y-du-thao/y-kien/${params.token}?xong=sua`))
        const { code } = changed.error
        if (code === 'comment_not_found') return notFound()
        const field = code === 'paragraph_unknown' ? 'paragraph' : 'body'
        return show(deps, request, { errors: { [field]: code } })
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/rut`,
      who: 'no officer',
      audit: 'act',
      params: commentToken,
      perMinute: PER_MINUTE,
      async handle(request) {
        const { site, language, params } = request
        const commentId = openCommentToken(deps.keys, params.token)
        const comment = commentId && (await findComment(deps.db, site.id, commentId))
        if (!comment) return notFound()
        const removed = await removeComment(deps, { siteId: site.id, commentId: comment.id })
        if (!removed.ok) return show(deps, request, { errors: { body: removed.error.code } })
        const draft = await findConsultation(deps.db, site.id, { id: comment.consultationId })
        return page(RemovedCommentPage({ language, slug: draft?.slug ?? '' }))
      },
    }),
  ]
}

async function show(
  { db, keys }: FeatureDeps,
  { site, language, params, body, actor, now }: Request<unknown>,
  state: { readonly done?: OwnCommentProps['done']; readonly errors?: FieldErrors },
): Promise<Answer> {
  const commentId = openCommentToken(keys, params.token)
  const comment = commentId && (await findComment(db, site.id, commentId))
  if (!comment) return notFound()
  const consultation = await findConsultation(db, site.id, { id: comment.consultationId })
  if (consultation === undefined) return notFound()
  const contact = comment.hasContact ? await findContact(db, site.id, comment.id) : undefined
  const { errors = {} } = state
  const isTyped = Object.keys(body.raw).length > 0
  const as = comment.organisation === '' ? 'person' : 'organisation'
  const view = OwnCommentPage({
    ...{ language, consultation, comment, errors, done: state.done },
    phase: phaseAt(consultation, now),
    paragraphs: await listParagraphs(db, consultation.id),
    isSignedIn: actor.kind === 'citizen' || as === 'person',
    action: href(language, `/gop-y-du-thao/y-kien/${params.token}`),
    formKey: comment.id,
    values: isTyped
      ? valuesAsTyped(body.raw, as)
      : {
          ...{ body: comment.body, as, organisation: comment.organisation },
          paragraph: comment.paragraph === null ? '' : String(comment.paragraph),
          ...{ contact_name: contact?.name ?? '', contact_reach: contact?.reach ?? '' },
        },
  })
  return page(view, { status: state.errors === undefined ? 200 : UNPROCESSABLE })
}
