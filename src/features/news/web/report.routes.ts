import { z } from 'zod'
import { href, type Language } from '#kernel/language.ts'
import type { Citizen } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, problem, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { makeChallenge, PROOF_FIELD, takeProof } from '#platform/http/proof-of-work.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { findApproved, findCommented } from '../store/comment.queries.ts'
import { reportComment } from '../use-cases/report-comment.ts'
import { commentParam, reportForm } from './news.forms.ts'
import { ReportPage } from './report.page.tsx'

const PATH = '/tin-tuc/:slug/binh-luan/:comment/bao-cao'
const PER_MINUTE = 6

type Request = RouteRequest<{ slug: string; comment: string }, unknown, unknown, Citizen>

/** A signed-in resident reports a comment that should not stand. */
export function reportRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who: 'citizen',
      audit: 'own data',
      params: commentParam,
      query: z.object({ xong: z.literal('gui').optional() }),
      async handle(request) {
        const { site, params, language, query } = request
        const found = await findCommented(deps.db, site.id, params.slug)
        if (found?.isOut && found.slug !== params.slug)
          return redirect(formHref(language, found.slug, params.comment), { permanent: true })
        return show(deps, request, { sent: query.xong !== undefined })
      },
    }),
    route({
      method: 'POST',
      path: PATH,
      who: 'citizen',
      audit: 'act',
      params: commentParam,
      body: reportForm,
      perMinute: PER_MINUTE,
      async handle(request) {
        const { body, actor, site, params, language } = request
        const refuse = (errors: FieldErrors) => show(deps, request, { errors, raw: body.raw })
        if (!body.ok) return refuse(body.errors)
        const proof = await takeProof(deps, body.value.altcha)
        if (proof === 'refused') return refuse({ [PROOF_FIELD]: 'proof_refused' })
        const reported = await reportComment(deps, {
          siteId: site.id,
          citizenId: actor.id,
          slug: params.slug,
          commentId: params.comment,
          reason: body.value.reason,
          isProven: proof === 'proven',
        })
        if (!reported.ok) return refuse({ reason: reported.error.code })
        const { slug } = reported.value
        return redirect(`${formHref(language, slug, params.comment)}?xong=gui`)
      },
    }),
  ]
}

const formHref = (language: Language, slug: string, comment: string) =>
  href(language, `/tin-tuc/${slug}/binh-luan/${comment}/bao-cao`)

/** The form, at the address that the article has by now. */
async function show(
  deps: FeatureDeps,
  { site, language, params }: Request,
  state: { sent?: boolean; errors?: FieldErrors; raw?: RawFields },
): Promise<Answer> {
  const found = await findCommented(deps.db, site.id, params.slug)
  if (found === undefined) return notFound()
  if (!found.isOut) return problem('gone')
  const { slug } = found
  const comment = await findApproved(deps.db, site.id, slug, params.comment)
  if (comment === undefined) return notFound()
  const view = ReportPage({
    language,
    slug,
    comment,
    challenge: makeChallenge(deps),
    sent: state.sent ?? false,
    errors: state.errors ?? {},
    raw: state.raw ?? {},
  })
  return page(view, { status: state.errors === undefined ? 200 : 422 })
}
