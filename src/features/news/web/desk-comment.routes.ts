import { z } from 'zod'
import { href } from '#kernel/language.ts'
import { err } from '#kernel/result.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { readBegan, typed, writeBegan } from '#platform/http/fields.ts'
import type { FieldErrors, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { bothChanged } from '#ui/both-changed.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { findOnDesk, isTakenBack } from '../store/comment-desk.queries.ts'
import { type AnswerClash, answerComment, answerParts } from '../use-cases/answer-comment.ts'
import { reopenComments } from '../use-cases/reopen-comments.ts'
import { dismissReports, takeDownComment } from '../use-cases/settle-reports.ts'
import { COMMENT_ACTS, type CommentAct, DeskCommentPage } from './desk-comment.page.tsx'
import { answerForm, idParam, reopenOneForm, takeDownForm } from './news.forms.ts'
import { TakenBackPage } from './unsent.tsx'

const PATH = '/can-bo/binh-luan/:id'
const who = NEWS_PERMISSIONS.moderate
const GONE = 410

type Request = RouteRequest<{ id: string }, unknown, unknown, Officer>
type Problem =
  | Exclude<
      Extract<Awaited<ReturnType<typeof answerComment>>, { ok: false }>['error']['code'],
      AnswerClash['code']
    >
  | Extract<Awaited<ReturnType<typeof dismissReports>>, { ok: false }>['error']['code']
  | Extract<Awaited<ReturnType<typeof takeDownComment>>, { ok: false }>['error']['code']
  | 'comments_wait_already'

/** What an editor does about one comment: answers it, dismisses its reports, takes it down, lets it wait again. */
export function deskCommentRoutes(deps: FeatureDeps): Route[] {
  const common = { who, params: idParam } as const
  return [
    route({
      ...{ ...common, method: 'GET', path: PATH, audit: 'nothing personal' },
      query: z.object({ xong: z.enum(COMMENT_ACTS).optional() }),
      handle: request => show(deps, request, { done: request.query.xong }),
    }),
    route({
      ...{ ...common, method: 'POST', path: `${PATH}/tra-loi`, audit: 'act', body: answerForm },
      async handle(request) {
        const { body } = request
        if (!body.ok) return show(deps, request, { errors: body.errors })
        const done = await answerComment(deps, {
          ...{ ...chosen(request), body: body.value.answer, seen: body.value.state },
          began: readBegan(body.raw),
        })
        if (done.ok) return after(deps, request, 'tra-loi', done)
        const { error } = done
        if (error.code !== 'both_changed')
          return after(deps, request, 'tra-loi', { ok: false, error })
        const errors = bothChanged(request.language, error)
        return show(deps, request, { errors, clash: error })
      },
    }),
    route({
      ...{ ...common, method: 'POST', path: `${PATH}/bo-bao-cao`, audit: 'act' },
      handle: async request =>
        after(deps, request, 'bo-bao-cao', await dismissReports(deps, chosen(request))),
    }),
    route({
      ...{ ...common, method: 'POST', path: `${PATH}/go`, audit: 'act', body: takeDownForm },
      async handle(request) {
        const { body } = request
        if (!body.ok) return show(deps, request, { errors: body.errors })
        const input = { ...chosen(request), reason: body.value.reason }
        return after(deps, request, 'go', await takeDownComment(deps, input))
      },
    }),
    route({
      ...{ ...common, method: 'POST', path: `${PATH}/xet-lai`, audit: 'act', body: reopenOneForm },
      async handle(request) {
        const { body } = request
        const { siteId, officerId, commentId } = chosen(request)
        const done = await reopenComments(deps, {
          ...{ siteId, officerId, commentIds: [commentId] },
          was: body.ok ? body.value['trang-thai'] : undefined,
        })
        // An answer that could not be sent is typed into its form again.
        if (done.ok && typed(body.raw, 'answer')) return show(deps, request, { done: 'xet-lai' })
        if (done.ok) return after(deps, request, 'xet-lai', done)
        return after(deps, request, 'xet-lai', err({ code: 'comments_wait_already' } as const))
      },
    }),
  ]
}

function chosen({ site, actor, params }: Request) {
  return { siteId: site.id, officerId: actor.id, commentId: params.id }
}

/** The part of the page that a refusal is about. */
const FIELDS: Record<Exclude<Problem, 'comment_not_found' | 'comment_waits_again'>, string> = {
  comment_is_refused: 'answer',
  no_open_reports: 'bao-cao',
  refusal_reason_missing: 'reason',
  comments_already_decided: 'reason',
  comments_wait_already: 'decision',
}

/** Where that a comment waits again is said: at what was typed for one that was published. */
const WAITING_FIELDS: Record<CommentAct, string> = {
  'tra-loi': 'answer',
  go: 'reason',
  'bo-bao-cao': 'decision',
  'xet-lai': 'decision',
}

function after(
  deps: FeatureDeps,
  request: Request,
  act: CommentAct,
  result: { ok: true } | { ok: false; error: { code: Problem } },
): Promise<Answer> | Answer {
  const { language, params } = request
  if (result.ok) return redirect(href(language, `/can-bo/binh-luan/${params.id}?xong=${act}`))
  const { code } = result.error
  if (code === 'comment_not_found') return show(deps, request, { errors: {} })
  const field = code === 'comment_waits_again' ? WAITING_FIELDS[act] : FIELDS[code]
  return show(deps, request, { errors: { [field]: code } })
}

async function show(
  { db }: FeatureDeps,
  { site, language, params, body }: Request,
  state: { done?: CommentAct | undefined; errors?: FieldErrors; clash?: AnswerClash },
): Promise<Answer> {
  const comment = await findOnDesk(db, site.id, params.id)
  const { done, errors, clash } = state
  const { raw } = body
  if (comment === undefined) {
    // Who sends something about it learns why it is gone; nobody else is told that it ever was.
    const isGone = errors !== undefined && (await isTakenBack(db, site.id, params.id))
    return isGone ? page(TakenBackPage({ language, raw }), { status: GONE }) : notFound()
  }
  const kept = answerParts(comment.answer)
  const view = DeskCommentPage({
    ...{ language, comment, done, errors: errors ?? {}, raw },
    answer: {
      text: clash?.merged.answer ?? typed(raw, 'answer') ?? kept.answer,
      // Of a refused form what it was filled with, or what is saved by now where that was told; a form of another act says nothing of it.
      began:
        clash === undefined ? (typed(raw, 'began') ?? writeBegan(kept)) : writeBegan(clash.theirs),
      isClash: clash !== undefined,
    },
    hasUnsentAnswer: (typed(raw, 'answer') ?? '') !== '',
  })
  return page(view, { status: errors === undefined ? 200 : 422 })
}
