import { z } from 'zod'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Citizen } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, problem, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { makeChallenge, PROOF_FIELD, takeProof } from '#platform/http/proof-of-work.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { findArticle } from '../store/article.queries.ts'
import { findCommented, findSaid } from '../store/comment.queries.ts'
import { listOwnComments } from '../store/own-comment.queries.ts'
import { type CommentProblem, sendComment } from '../use-cases/send-comment.ts'
import { CommentFormPage } from './comment-form.page.tsx'
import { typed } from './fields.ts'
import { commentForm, slugParam } from './news.forms.ts'
import { WithdrawnArticlePage } from './withdrawn-article.page.tsx'

const PATH = '/tin-tuc/:slug/binh-luan'
const PER_MINUTE = 6
const MOST_OWN = 50
const GONE = 410

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
      async handle(request) {
        const { site, params, language, query } = request
        const found = await findCommented(deps.db, site.id, params.slug)
        if (found === undefined) return notFound()
        if (!found.isOut) return problem('gone')
        if (found.slug !== params.slug)
          return redirect(formHref(language, found.slug), { permanent: true })
        return show(deps, request, { sent: query.xong !== undefined })
      },
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
        const found = await findCommented(deps.db, site.id, params.slug)
        if (found === undefined) return notFound()
        const said = { citizenId: actor.id, body: body.value.body }
        const { articleId, slug } = found
        const before = await findSaid(deps.db, site.id, { ...said, articleId })
        // Who goes back and sends again sends a proof that was taken once.
        if (before !== undefined) return show(deps, request, { before: before.sentAt })
        const proof = await takeProof(deps, body.value.altcha)
        if (proof === 'refused') return refuse({ [PROOF_FIELD]: 'proof_refused' })
        const sent = await sendComment(deps, {
          ...{ ...said, siteId: site.id, slug, authorName: body.value.author_name },
          isProven: proof === 'proven',
        })
        if (!sent.ok) return refuse(fieldOf(sent.error.code))
        return sent.value.before
          ? show(deps, request, { before: sent.value.before })
          : redirect(`${formHref(language, slug)}?xong=gui`)
      },
    }),
  ]
}

const formHref = (language: Language, slug: string) => href(language, `/tin-tuc/${slug}/binh-luan`)

function fieldOf(code: CommentProblem): FieldErrors {
  return { [code === 'name_of_the_office' ? 'author_name' : 'body']: code }
}

/** The form, at the address that the article has by now; of one that was withdrawn meanwhile what was written for it. */
async function show(
  deps: FeatureDeps,
  { site, language, params, actor }: Request,
  state: { sent?: boolean; before?: Instant; errors?: FieldErrors; raw?: RawFields },
): Promise<Answer> {
  const found = await findCommented(deps.db, site.id, params.slug)
  if (found === undefined) return notFound()
  if (!found.isOut) {
    const view = WithdrawnArticlePage({ language, unsent: typed(state.raw ?? {}, 'body') })
    return page(view, { status: GONE })
  }
  const { slug } = found
  const own = { siteId: site.id, citizenId: actor.id, slug }
  const [article, said] = await Promise.all([
    findArticle(deps.db, site.id, slug, language),
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
