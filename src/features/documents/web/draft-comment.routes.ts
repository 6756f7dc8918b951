import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { signInPath } from '#features/accounts'
import { href } from '#kernel/language.ts'
import { networkOf } from '#kernel/network.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Citizen, Visitor } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { makeChallenge, PROOF_FIELD, takeProof } from '#platform/http/proof-of-work.ts'
import type { FieldErrors, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { mayTry } from '#platform/limits/may-try.ts'
import { type Consultation, phaseAt } from '../domain/consultation.ts'
import { findComment, listCommentsOf } from '../store/comment.queries.ts'
import { findConsultation, listParagraphs } from '../store/consultation.queries.ts'
import { authorKey, commentIdOf, commentPath } from '../use-cases/author-key.ts'
import { commentOnDraft } from '../use-cases/comment-on-draft.ts'
import { draftCommentForm, draftParam, FORM_KEY, paragraphText } from './consultation.forms.ts'
import { DraftCommentPage } from './draft-comment.page.tsx'
import { valuesAsTyped } from './draft-comment-values.ts'
import { DraftCommenterPage, type DraftCommenterPageProps } from './draft-commenter.page.tsx'
import { typed } from './fields.ts'
import { withdrawnConsultation } from './withdrawn.page.tsx'

const PATH = '/gop-y-du-thao/:slug/gop-y'
const PER_MINUTE = 10
const UNPROCESSABLE = 422
/** Without an account and without a proof of work, on one draft from one network within an hour. */
const UNPROVEN_COMMENTS = { what: 'unproven_comment', most: 3 }

type Form = z.output<typeof draftCommentForm>
type Request<Q, B> = RouteRequest<{ slug: string }, Q, B, Visitor | Citizen>

/** Commenting on a draft: residents who are signed in, and organisations. */
export function draftCommentRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who: 'no officer',
      audit: 'own data',
      params: draftParam,
      query: z.object({
        doan: paragraphText.catch(null),
        la: z.literal('to-chuc').optional().catch(undefined),
      }),
      async handle(request) {
        const consultation = await openTo(deps, request)
        if (!('id' in consultation)) return consultation
        const { doan, la } = request.query
        if (request.actor.kind === 'visitor' && la === undefined)
          return page(DraftCommenterPage(waysToComment(request, consultation, doan)))
        return show(deps, request, consultation, { paragraph: doan === null ? '' : String(doan) })
      },
    }),
    route({
      method: 'POST',
      path: PATH,
      who: 'no officer',
      audit: 'act',
      params: draftParam,
      body: draftCommentForm,
      perMinute: PER_MINUTE,
      handle: request => send(deps, request),
    }),
  ]
}

function waysToComment(
  { language, page: { address } }: Request<unknown, unknown>,
  consultation: Consultation,
  paragraph: number | null,
): DraftCommenterPageProps {
  const about = paragraph === null ? '' : `&doan=${String(paragraph)}`
  const organisation = `/gop-y-du-thao/${consultation.slug}/gop-y?la=to-chuc${about}`
  return {
    ...{ language, consultation },
    signInHref: signInPath('citizen', href(language, address)),
    organisationHref: href(language, organisation),
  }
}

/** The draft, or where to go when one cannot comment on it; whoever typed something is told by the form. */
async function openTo(
  { db }: FeatureDeps,
  { site, language, params, now }: Request<unknown, unknown>,
): Promise<Consultation | Answer> {
  const consultation = await findConsultation(db, site.id, { slug: params.slug })
  const phase = consultation && phaseAt(consultation, now)
  if (consultation === undefined || phase === undefined || phase === 'draft') return notFound()
  if (phase === 'withdrawn') return withdrawnConsultation(language, consultation)
  if (phase === 'open') return consultation
  return redirect(href(language, `/gop-y-du-thao/${params.slug}`))
}

async function send(deps: FeatureDeps, request: Request<unknown, Form>): Promise<Answer> {
  const { db, keys } = deps
  const { site, language, params, body, actor } = request
  const consultation = await findConsultation(db, site.id, { slug: params.slug })
  if (consultation === undefined) return notFound()
  const refuse = (errors: FieldErrors) => show(deps, request, consultation, { errors })
  if (!body.ok) return refuse(body.errors)
  const accountId = actor.kind === 'citizen' ? actor.id : undefined
  const { form, altcha: _, ...said } = body.value
  const commentId = commentIdOf(keys, form)
  const errors =
    accountId === undefined && (await whyNotTaken(deps, request, commentId, body.value))
  if (errors) return refuse(errors)
  const sent = await commentOnDraft(deps, {
    ...said,
    ...{ siteId: site.id, consultationId: consultation.id, commentId, accountId },
  })
  if (sent.ok) {
    const done = sent.value.isOld ? 'da-nhan' : 'gui'
    return redirect(href(language, `${commentPath(keys, sent.value.commentId)}?xong=${done}`))
  }
  const { code } = sent.error
  if (code === 'said_before')
    return show(deps, request, consultation, { saidOn: sent.error.saidOn })
  if (code === 'consultation_not_found') return notFound()
  return refuse({ [code === 'paragraph_unknown' ? 'paragraph' : 'body']: code })
}

/**
 * Why nothing is taken of who has no account: who is not signed in speaks for an organisation, and brings a proof of work.
 * Without one, as where no script runs, a network is let in a few times an hour (ADR 0078).
 */
async function whyNotTaken(
  deps: FeatureDeps,
  { site, ip, params: { slug } }: Request<unknown, Form>,
  commentId: string,
  { organisation, altcha }: Form,
): Promise<FieldErrors | undefined> {
  if (organisation === '') return { organisation: 'organisation_missing' }
  // Who goes back and sends the same form again sends a proof that was taken once.
  if ((await findComment(deps.db, site.id, commentId)) !== undefined) return undefined
  const verdict = await takeProof(deps, altcha)
  if (verdict === 'refused') return { [PROOF_FIELD]: 'proof_refused' }
  if (verdict === 'proven') return undefined
  const mayGo = await mayTry(deps, site.id, UNPROVEN_COMMENTS, `${slug} ${networkOf(ip)}`)
  return mayGo ? undefined : { [PROOF_FIELD]: 'unproven_too_often' }
}

async function show(
  deps: FeatureDeps,
  { language, body, actor, page: context }: Request<unknown, unknown>,
  consultation: Consultation,
  state: {
    readonly errors?: FieldErrors
    readonly paragraph?: string
    readonly saidOn?: PlainDate
  },
): Promise<Answer> {
  const { db, keys } = deps
  const { id } = consultation
  const own =
    actor.kind === 'citizen' ? await listCommentsOf(db, id, authorKey(keys, id, actor.id)) : []
  const key = typed(body.raw, 'form') ?? ''
  const values = valuesAsTyped(body.raw, actor.kind === 'citizen' ? 'person' : 'organisation')
  const view = DraftCommentPage({
    ...{ language, consultation, isSignedIn: actor.kind === 'citizen' },
    paragraphs: await listParagraphs(db, id),
    values: state.paragraph === undefined ? values : { ...values, paragraph: state.paragraph },
    errors: state.errors ?? {},
    saidOn: state.saidOn,
    formKey: FORM_KEY.test(key) ? key : randomUUID(),
    signInHref: signInPath('citizen', href(language, context.path)),
    challenge: actor.kind === 'citizen' ? undefined : makeChallenge(deps),
    own: own.map(comment => ({
      ...comment,
      href: href(language, commentPath(keys, comment.id)),
    })),
  })
  return page(view, { status: state.errors === undefined ? 200 : UNPROCESSABLE })
}
