import { z } from 'zod'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DESK_FILTERS, type DeskFilter, type PassedOver } from '../domain/comment.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import {
  countHeld,
  countReported,
  listOnDesk,
  listPassedOver,
} from '../store/comment-desk.queries.ts'
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
        const { body, site, actor } = request
        if (!body.ok) return show(deps, request, { errors: body.errors, raw: body.raw })
        const done = await decideComments(deps, {
          siteId: site.id,
          officerId: actor.id,
          commentIds: body.value.comment,
          decision: body.value.decision,
          reason: body.value.reason,
        })
        const all = body.value.comment
        if (done.ok) return tell(deps, request, { act: 'decided', all, ids: done.value.decided })
        const { code } = done.error
        return show(deps, request, {
          ...{ errors: { [FIELD_OF_PROBLEM[code]]: code }, raw: body.raw },
          passedOver: code === 'comments_already_decided' ? await othersOf(deps, request, all) : [],
        })
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/xet-lai`,
      who,
      audit: 'act',
      body: reopenForm,
      async handle(request) {
        const { body, site, actor } = request
        if (!body.ok) return show(deps, request, { errors: body.errors, raw: body.raw })
        const { comment: commentIds, 'trang-thai': state } = body.value
        const done = await reopenComments(deps, {
          siteId: site.id,
          officerId: actor.id,
          commentIds,
          was: state,
        })
        if (done.ok)
          return tell(deps, request, { act: 'reopened', all: commentIds, ids: done.value.reopened })
        const errors = { comment: done.error.code }
        const passedOver = await othersOf(deps, request, commentIds)
        return show(deps, request, { state, errors, raw: body.raw, passedOver })
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

const DONE_QUERY = { decided: 'xong', reopened: 'xet-lai' } as const

/** Says what was done, and to which of the chosen comments nothing was, since they had changed before. */
async function tell(
  deps: FeatureDeps,
  request: Request,
  done: { act: 'decided' | 'reopened'; all: readonly string[]; ids: readonly string[] },
): Promise<Answer> {
  const { act, all, ids } = done
  const count = ids.length
  const passedOver = await othersOf(deps, request, all, ids)
  if (passedOver.length > 0) return show(deps, request, { done: { act, count }, passedOver })
  return redirect(href(request.language, `${PATH}?${DONE_QUERY[act]}=${String(count)}`))
}

/** What became of the chosen comments to which the editor's act did nothing. */
function othersOf(
  { db }: FeatureDeps,
  { site }: Request,
  chosen: readonly string[],
  done: readonly string[] = [],
): Promise<PassedOver[]> {
  return listPassedOver(
    db,
    site.id,
    chosen.filter(id => !done.includes(id)),
  )
}

async function show(
  { db }: FeatureDeps,
  { site, language }: Request,
  shown: {
    state?: DeskFilter
    done?: CommentDeskProps['done']
    errors?: FieldErrors
    raw?: RawFields
    passedOver?: readonly PassedOver[]
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
    passedOver: shown.passedOver ?? [],
    errors: shown.errors ?? {},
    raw: shown.raw ?? {},
  })
  return page(view, { status: shown.errors === undefined ? 200 : 422 })
}
