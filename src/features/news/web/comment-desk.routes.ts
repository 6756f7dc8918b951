import { z } from 'zod'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DESK_FILTERS, type DeskFilter } from '../domain/comment.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { countHeld, countReported, listOnDesk } from '../store/comment-desk.queries.ts'
import { decideComments } from '../use-cases/decide-comments.ts'
import { reopenComments } from '../use-cases/reopen-comments.ts'
import { CommentDeskPage, type CommentDeskProps } from './comment-desk.page.tsx'
import { decisionForm, reopenForm } from './news.forms.ts'

const PATH = '/can-bo/binh-luan'
const PAGE = 50
const who = NEWS_PERMISSIONS.moderate

const FIELD_OF_PROBLEM = {
  no_comment_chosen: 'comment',
  comments_already_decided: 'comment',
  refusal_reason_missing: 'reason',
} as const

type Request = RouteRequest<unknown, unknown, unknown, Officer>

/** The editors' queue of readers' comments. */
export function commentDeskRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      query: z.object({
        'trang-thai': z.enum(DESK_FILTERS).default('held'),
        xong: z
          .string()
          .regex(/^\d{1,4}$/)
          .transform(Number)
          .optional(),
        'xet-lai': z
          .string()
          .regex(/^\d{1,4}$/)
          .transform(Number)
          .optional(),
      }),
      handle: request =>
        show(deps, request, {
          state: request.query['trang-thai'],
          done: doneOf(request.query),
        }),
    }),
    route({
      method: 'POST',
      path: PATH,
      who,
      audit: 'act',
      body: decisionForm,
      async handle(request) {
        const { body, site, actor, language } = request
        if (!body.ok) return show(deps, request, { errors: body.errors, raw: body.raw })
        const done = await decideComments(deps, {
          siteId: site.id,
          officerId: actor.id,
          commentIds: body.value.comment,
          decision: body.value.decision,
          reason: body.value.reason,
        })
        if (done.ok) return redirect(href(language, `${PATH}?xong=${String(done.value.decided)}`))
        const { code } = done.error
        return show(deps, request, { errors: { [FIELD_OF_PROBLEM[code]]: code }, raw: body.raw })
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/xet-lai`,
      who,
      audit: 'act',
      body: reopenForm,
      async handle(request) {
        const { body, site, actor, language } = request
        if (!body.ok) return show(deps, request, { errors: body.errors, raw: body.raw })
        const { comment: commentIds, 'trang-thai': state } = body.value
        const done = await reopenComments(deps, {
          siteId: site.id,
          officerId: actor.id,
          commentIds,
        })
        if (done.ok)
          return redirect(href(language, `${PATH}?xet-lai=${String(done.value.reopened)}`))
        return show(deps, request, { state, errors: { comment: done.error.code }, raw: body.raw })
      },
    }),
  ]
}

function doneOf(query: {
  xong?: number | undefined
  'xet-lai'?: number | undefined
}): CommentDeskProps['done'] {
  if (query.xong !== undefined) return { act: 'decided', count: query.xong }
  const reopened = query['xet-lai']
  return reopened === undefined ? undefined : { act: 'reopened', count: reopened }
}

async function show(
  { db }: FeatureDeps,
  { site, language }: Request,
  shown: {
    state?: DeskFilter
    done?: CommentDeskProps['done']
    errors?: FieldErrors
    raw?: RawFields
  },
): Promise<Answer> {
  const state = shown.state ?? 'held'
  const [held, reported, comments] = await Promise.all([
    countHeld(db, site.id),
    countReported(db, site.id),
    listOnDesk(db, site.id, { state, limit: PAGE }),
  ])
  const view = CommentDeskPage({
    language,
    state,
    waiting: { held, reported },
    comments,
    done: shown.done,
    errors: shown.errors ?? {},
    raw: shown.raw ?? {},
  })
  return page(view, { status: shown.errors === undefined ? 200 : 422 })
}
