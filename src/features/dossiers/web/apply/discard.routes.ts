import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { discardDraft } from '../../use-cases/discard-draft.ts'
import { DiscardedPage, DiscardPage } from './discard.page.tsx'
import { draftHref, draftKeyOf, draftParams } from './draft-address.ts'
import { type DraftRequest, signInFirst, withDraft } from './open-draft.ts'

const path = '/ho-so/nhap/:key/xoa'

/** Throwing a draft away. */
export function discardRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path,
      who: 'no officer',
      audit: 'own data',
      params: draftParams,
      handle: request => withDraft(deps, request, open => page(DiscardPage(open))),
    }),
    route({
      method: 'POST',
      path,
      who: 'no officer',
      audit: 'own data',
      params: draftParams,
      handle: request => discard(deps, request),
    }),
  ]
}

// Sent twice, it finds nothing any more, which is what was wanted.
async function discard(deps: FeatureDeps, request: DraftRequest): Promise<Answer> {
  const { params, actor, site, language } = request
  const draft = draftKeyOf(params.key, actor)
  if (draft === undefined) return signInFirst()
  const done = await discardDraft(deps, { siteId: site.id, draft })
  if (!done.ok && done.error.code === 'draft_already_sent')
    return redirect(draftHref(language, params.key, 'bien-nhan'))
  return page(DiscardedPage({ language }))
}
