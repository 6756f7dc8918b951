/** The links in mails to subscribers: one confirms, one unsubscribes. Opening them changes nothing. */
import { href, type Language } from '#kernel/language.ts'
import { notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { listCategories } from '../store/category.queries.ts'
import { findSubscription, type Subscription } from '../store/subscription.queries.ts'
import { confirmSubscription, findConfirmable } from '../use-cases/confirm-subscription.ts'
import { type LinkUse, openLink } from '../use-cases/subscription-token.ts'
import { unsubscribe } from '../use-cases/unsubscribe.ts'
import { words } from '../words.ts'
import { tokenParam } from './subscription.forms.ts'
import { ConfirmPage, UnsubscribePage } from './subscription-link.page.tsx'

const CONFIRM = '/tin-tuc/nhan-tin/xac-nhan/:token'
const UNSUBSCRIBE = '/tin-tuc/nhan-tin/thoi/:token'
const PER_MINUTE = 30
const GONE = 410

type Request = Pick<
  RouteRequest<{ token: string }, unknown, unknown, never>,
  'site' | 'language' | 'params' | 'page'
>

/** Whoever has the link reads the mail of that address. */
export function subscriptionLinkRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: CONFIRM,
      who: 'anyone',
      audit: 'nothing personal',
      params: tokenParam,
      async handle(request) {
        const which = subscriptionIn(deps, 'confirm', request)
        if (which === undefined) return notFound()
        const found = await findConfirmable(deps, which)
        if (found === undefined) return linkIsOver(request)
        const stands = found.confirmedAt === null ? 'open' : 'done'
        const facts = await factsOf(deps, request, found)
        return page(ConfirmPage({ ...ownPage(request), stands, facts }))
      },
    }),
    route({
      method: 'POST',
      path: CONFIRM,
      who: 'anyone',
      audit: 'act',
      params: tokenParam,
      perMinute: PER_MINUTE,
      async handle(request) {
        const which = subscriptionIn(deps, 'confirm', request)
        if (which === undefined) return notFound()
        const confirmed = await confirmSubscription(deps, which)
        if (!confirmed.ok) return linkIsOver(request)
        return redirect(href(request.language, '/tin-tuc/nhan-tin?xong=xac-nhan'))
      },
    }),
    route({
      method: 'GET',
      path: UNSUBSCRIBE,
      who: 'anyone',
      audit: 'nothing personal',
      params: tokenParam,
      async handle(request) {
        const which = subscriptionIn(deps, 'unsubscribe', request)
        if (which === undefined) return notFound()
        const found = await findSubscription(deps.db, which.siteId, which.subscriptionId)
        const stands = found === undefined ? 'done' : 'open'
        return page(UnsubscribePage({ ...ownPage(request), stands }))
      },
    }),
    route({
      method: 'POST',
      path: UNSUBSCRIBE,
      who: 'anyone',
      audit: 'act',
      params: tokenParam,
      // Also by a button of the mail program, RFC 8058: without cookies, and answered without sending on. Not limited by
      // the minute, for the readers of a large mail service all come from its few addresses.
      fromElsewhere: true,
      async handle(request) {
        const which = subscriptionIn(deps, 'unsubscribe', request)
        if (which === undefined) return notFound()
        await unsubscribe(deps, which)
        return page(UnsubscribePage({ ...ownPage(request), stands: 'done' }))
      },
    }),
  ]
}

function subscriptionIn({ keys }: FeatureDeps, use: LinkUse, { site, params }: Request) {
  const subscriptionId = openLink(keys, use, params.token)
  return subscriptionId === undefined ? undefined : { siteId: site.id, subscriptionId }
}

function ownPage({ language, page: { path } }: Request): { language: Language; action: string } {
  return { language, action: href(language, path) }
}

function linkIsOver(request: Request) {
  return page(ConfirmPage({ ...ownPage(request), stands: 'over' }), { status: GONE })
}

/** What a subscription is about. */
async function factsOf({ db }: FeatureDeps, { site, language }: Request, asked: Subscription) {
  const { digest: text } = words(language)
  const categories = await listCategories(db, site.id, language)
  const names = categories.filter(({ id }) => asked.topics?.includes(id)).map(({ name }) => name)
  return [
    { key: text.topics, value: asked.topics === null ? text.scopes.all : names.join(', ') },
    { key: text.language, value: text.languages[asked.language] },
  ]
}
