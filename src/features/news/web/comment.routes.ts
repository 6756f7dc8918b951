import { z } from 'zod'
import type { Instant } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { Citizen } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { makeChallenge, PROOF_FIELD, takeProof } from '#platform/http/proof-of-work.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { findArticle } from '../store/article.queries.ts'
import { findSaid } from '../store/comment.queries.ts'
import { listOwnComments } from '../store/own-comment.queries.ts'
import { type CommentProblem, sendComment } from '../use-cases/send-comment.ts'
import { CommentFormPage } from './comment-form.page.tsx'
import { commentForm, slugParam } from './news.forms.ts'

const PATH = '/tin-tuc/:slug/binh-luan'
const PER_MINUTE = 6
const MOST_OWN = 50

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
        const refuse = (errors: FieldErrors) => show(deps, request, { errors, raw: body.raw })
        if (!body.ok) return refuse(body.errors)
        const said = { slug: params.slug, citizenId: actor.id, body: body.value.body }
        const before = await findSaid(deps.db, site.id, said)
        // Who goes back and sends again sends a proof that was taken once.
        if (before !== undefined) return show(deps, request, { before: before.sentAt })
        const proof = await takeProof(deps, body.value.altcha)
        if (proof === 'refused') return refuse({ [PROOF_FIELD]: 'proof_refused' })
        const sent = await sendComment(deps, {
          ...{ ...said, siteId: site.id, authorName: body.value.author_name },
          isProven: proof === 'proven',
        })
        if (sent.ok && sent.value.before) return show(deps, request, { before: sent.value.before })
        if (sent.ok) return redirect(href(language, `/tin-tuc/${params.slug}/binh-luan?xong=gui`))
        return refuse(fieldOf(sent.error.code))
      },
    }),
  ]
}

function fieldOf(code: CommentProblem): FieldErrors {
  return { [code === 'name_of_the_office' ? 'author_name' : 'body']: code }
}

async function show(
  deps: FeatureDeps,
  { site, language, params, actor }: Request,
  state: { sent?: boolean; before?: Instant; errors?: FieldErrors; raw?: RawFields },
): Promise<Answer> {
  const own = { siteId: site.id, citizenId: actor.id, slug: params.slug }
  const [article, said] = await Promise.all([
    findArticle(deps.db, site.id, params.slug, language),
    listOwnComments(deps.db, own, MOST_OWN),
  ])
  if (article === undefined) return notFound()
  const view = CommentFormPage({
    language,
    article,
    isClosed: article.takesNoComments,
    challenge: makeChallenge(deps),
    sent: state.sent ?? false,
    before: state.before,
    errors: state.errors ?? {},
    raw: state.raw ?? {},
    own: said,
  })
  return page(view, { status: state.errors === undefined ? 200 : 422 })
}
