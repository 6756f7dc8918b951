import { z } from 'zod'
import { type Answer, empty, notFound, problem, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { saveDraft } from '../../use-cases/save-draft.ts'
import { answerStep } from './answer-step.ts'
import { draftHref, draftParams } from './draft-address.ts'
import { type OpenDraft, withDraft } from './open-draft.ts'
import { openedState, showStep } from './show-step.ts'
import { type Step, stepOf, typedOn } from './step.ts'
import { addressToResume } from './way.ts'

const stepParams = draftParams.extend({ page: z.string() })
const stepQuery = z.object({ ve: z.literal('kiem-tra').optional().catch(undefined) })

/** Most files that one page may bring at once, and the most bytes of each: 20 MB. */
const UPLOAD = { maxFiles: 20, maxBytes: 20 * 1024 * 1024 }

/** The pages of a draft's form, one question or group at a time. */
export function stepRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/ho-so/nhap/:key',
      who: 'no officer',
      audit: 'own data',
      params: draftParams,
      handle: request =>
        withDraft(deps, request, async open => redirect(await addressToResume(deps, open))),
    }),
    route({
      method: 'GET',
      path: '/ho-so/nhap/:key/trang/:page',
      who: 'no officer',
      audit: 'own data',
      params: stepParams,
      query: stepQuery,
      handle: request =>
        withDraft(deps, request, open =>
          atStep(open, request, step => showStep(deps, step, openedState(step))),
        ),
    }),
    route({
      method: 'POST',
      path: '/ho-so/nhap/:key/trang/:page',
      who: 'no officer',
      audit: 'own data',
      perMinute: 120,
      params: stepParams,
      query: stepQuery,
      upload: UPLOAD,
      handle: request =>
        withDraft(deps, request, open =>
          atStep(open, request, step =>
            answerStep(deps, step, { raw: request.body.raw, uploads: request.uploads }),
          ),
        ),
    }),
    // Sent by the browser every few seconds; what is typed is kept, nothing is checked.
    route({
      method: 'POST',
      path: '/ho-so/nhap/:key/trang/:page/tu-luu',
      who: 'no officer',
      audit: 'own data',
      params: stepParams,
      handle: request =>
        withDraft(deps, request, open =>
          atStep(open, { ...request, query: {} }, async ({ by, siteId, page }) => {
            const typed = typedOn(page, request.body.raw)
            const saved = await saveDraft(deps, { siteId, draft: by, typed })
            return saved.ok ? empty() : problem('gone')
          }),
        ),
    }),
  ]
}

/** The step that was asked for; one that the answers leave out leads to where the draft goes on. */
async function atStep(
  open: OpenDraft,
  { params, query }: { params: { page: string }; query: { ve?: 'kiem-tra' | undefined } },
  handle: (step: Step) => Promise<Answer>,
): Promise<Answer> {
  const step = stepOf(open, params.page, query.ve !== undefined)
  if (step === undefined) return notFound()
  return step === 'hidden' ? redirect(draftHref(open.language, open.key)) : handle(step)
}
