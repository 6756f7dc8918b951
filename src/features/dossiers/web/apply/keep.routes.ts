import { emailAddress } from '#kernel/contact.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { saveDraft } from '../../use-cases/save-draft.ts'
import { sendDraftLink } from '../../use-cases/send-draft-link.ts'
import { words } from '../../words.ts'
import { draftHref, draftParams } from './draft-address.ts'
import { KeepPage } from './keep.page.tsx'
import { type DraftRequest, type OpenDraft, withDraft } from './open-draft.ts'
import { textIn } from './raw-text.ts'

const path = '/ho-so/nhap/:key/giu-lai'
const common = { who: 'no officer', audit: 'own data', params: draftParams } as const

/** Keeping a draft for later. */
export function keepRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      ...common,
      method: 'GET',
      path,
      handle: request => withDraft(deps, request, open => keepPage(open, request, {})),
    }),
    route({
      ...common,
      method: 'POST',
      path,
      perMinute: 5,
      handle: request =>
        withDraft(deps, request, open =>
          sendLink(deps, open, request, textIn(request.body.raw, 'email').trim()),
        ),
    }),
    route({
      ...common,
      method: 'POST',
      path: '/ho-so/nhap/:key/tai-khoan',
      who: 'citizen',
      handle: request =>
        withDraft(deps, request, async ({ by, siteId, draft, key, language }) => {
          if (draft.accountId === null)
            await saveDraft(deps, { siteId, draft: by, accountId: request.actor.id })
          return redirect(draftHref(language, key, 'giu-lai'))
        }),
    }),
  ]
}

async function sendLink(
  deps: FeatureDeps,
  open: OpenDraft,
  request: DraftRequest,
  typed: string,
): Promise<Answer> {
  const { by, siteId, language, key } = open
  if (!('token' in by)) return redirect(draftHref(language, key, 'giu-lai'))
  const email = emailAddress(typed)
  if (email === undefined) {
    const error = words(language).apply.keep.emailMissing
    return keepPage(open, request, { email: typed, error })
  }
  const { origin } = request.page
  await sendDraftLink(deps, { siteId, token: by.token, email, language, origin })
  return keepPage(open, request, { sentTo: email })
}

function keepPage(
  open: OpenDraft,
  { actor, page: { origin } }: DraftRequest,
  state: { readonly email?: string; readonly error?: string; readonly sentTo?: string },
): Answer {
  const view = KeepPage({
    open,
    link: 'token' in open.by ? origin + draftHref(open.language, open.key) : undefined,
    signedIn: actor.kind === 'citizen',
    email: state.email,
    error: state.error,
    sentTo: state.sentTo,
  })
  return page(view, { status: state.error === undefined ? 200 : 422 })
}
