import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Actor } from '#platform/auth/actor.ts'
import { type Answer, page, problem, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import type { DraftKey } from '../../use-cases/draft-key.ts'
import { type DraftView, findDraft } from '../../use-cases/find-draft.ts'
import { draftHref, draftKeyOf } from './draft-address.ts'
import { LostDraftPage } from './lost-draft.page.tsx'

/** A request for a page of a draft. */
export type DraftRequest = Pick<
  RouteRequest<{ readonly key: string }, unknown, unknown, Actor>,
  'params' | 'actor' | 'site' | 'language' | 'now' | 'page'
>

/** A draft that is being filled in, and how it was opened. */
export type OpenDraft = {
  readonly draft: DraftView
  /** What stands for it in addresses. */
  readonly key: string
  readonly by: DraftKey
  readonly siteId: number
  readonly language: Language
  readonly today: PlainDate
}

/** Opens the draft of an address for `handle`. A draft that was sent leads to its receipt. */
export async function withDraft(
  deps: FeatureDeps,
  request: DraftRequest,
  handle: (open: OpenDraft) => Promise<Answer> | Answer,
): Promise<Answer> {
  const { params, actor, site, language, now } = request
  const by = draftKeyOf(params.key, actor)
  if (by === undefined) return signInFirst()
  const draft = await findDraft(deps, site.id, by)
  if (draft === undefined) return lostDraft(language)
  if (draft.sent !== undefined) return redirect(draftHref(language, params.key, 'bien-nhan'))
  return handle({
    ...{ draft, key: params.key, by, siteId: site.id, language },
    today: dateInVietNam(now),
  })
}

/** A draft that is named by its id opens to its owner only. */
export function signInFirst(): Answer {
  return problem('sign_in_first')
}

/** Says that there is no such draft, or none any more. */
export function lostDraft(language: Language): Answer {
  return page(LostDraftPage({ language }), { status: 404 })
}
