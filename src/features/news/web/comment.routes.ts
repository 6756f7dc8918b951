import { z } from 'zod'
import { href } from '#kernel/language.ts'
import type { Citizen } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { findArticle } from '../store/article.queries.ts'
import { sendComment } from '../use-cases/send-comment.ts'
import { CommentFormPage } from './comment-form.page.tsx'
import { commentForm, slugParam } from './news.forms.ts'

const PATH = '/tin-tuc/:slug/binh-luan'
const PER_MINUTE = 6

type Request = RouteRequest<{ slug: string }, unknown, unknown, Citizen>

/** A signed-in resident comments on an article. */
export function commentRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who: 'citizen',
      audit: 'own data',
      params: slugParam,
      query: z.object({ xong: z.literal('gui').optional() }),
      handle: request => show(deps, request, { sent: request.query.xong !== undefined }),
    }),
    route({
      method: 'POST',
      path: PATH,
      who: 'citizen',
      audit: 'act',
      params: slugParam,
      body: commentForm,
      perMinute: PER_MINUTE,
      async handle(request) {
        const { body, actor, site, params, language } = request
        if (!body.ok) return show(deps, request, { errors: body.errors, raw: body.raw })
        const sent = await sendComment(deps, {
          siteId: site.id,
          citizenId: actor.id,
          slug: params.slug,
          authorName: body.value.author_name,
          body: body.value.body,
        })
        if (sent.ok) return redirect(href(language, `/tin-tuc/${params.slug}/binh-luan?xong=gui`))
        return show(deps, request, { errors: { body: sent.error.code }, raw: body.raw })
      },
    }),
  ]
}

async function show(
  { db }: FeatureDeps,
  { site, language, params }: Request,
  state: { sent?: boolean; errors?: FieldErrors; raw?: RawFields },
): Promise<Answer> {
  const article = await findArticle(db, site.id, params.slug, language)
  if (article === undefined) return notFound()
  const view = CommentFormPage({
    language,
    article,
    sent: state.sent ?? false,
    errors: state.errors ?? {},
    raw: state.raw ?? {},
  })
  return page(view, { status: state.errors === undefined ? 200 : 422 })
}
