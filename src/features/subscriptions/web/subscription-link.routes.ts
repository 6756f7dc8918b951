/** The links in mails to subscribers: one confirms, one unsubscribes. Opening them changes nothing. */
import { href } from '#kernel/language.ts'
import { notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { findSubscription, type Subscription } from '../store/subscription.queries.ts'
import { confirmSubscription, findConfirmable } from '../use-cases/confirm-subscription.ts'
import type { MailingList, Which } from '../use-cases/mailing-list.ts'
import { LINK_PATHS, type LinkUse, linkPath, openLink } from '../use-cases/subscription-link.ts'
import { unsubscribe } from '../use-cases/unsubscribe.ts'
import { words } from '../words.ts'
import { tokenParam } from './subscription.forms.ts'
import { ConfirmPage, type LinkPageProps, UnsubscribePage } from './subscription-link.page.tsx'

const PER_MINUTE = 30
const GONE = 410

type Request = Pick<
  RouteRequest<{ token: string }, unknown, unknown, never>,
  'site' | 'language' | 'params' | 'page'
>

/** Whoever has the link reads the mail of that address. */
export function subscriptionLinkRoutes(deps: FeatureDeps, list: MailingList): Route[] {
  const confirmPath = `${list.path}/${LINK_PATHS.confirm}/:token`
  const unsubscribePath = `${list.path}/${LINK_PATHS.unsubscribe}/:token`
  return [
    route({
      method: 'GET',
      path: confirmPath,
      who: 'anyone',
      audit: 'nothing personal',
      params: tokenParam,
      async handle(request) {
        const which = subscriptionIn(deps, list, 'confirm', request)
        if (which === undefined) return notFound()
        const found = await findConfirmable(deps, which)
        if (found === undefined) return linkIsOver(list, request)
        const stands = found.confirmedAt === null ? 'open' : 'done'
        const facts = await factsOf(deps, list, request, found)
        const leave = linkPath(deps.keys, list, 'unsubscribe', found.id)
        const leaveHref = href(request.language, leave)
        return page(ConfirmPage({ ...ownPage(list, request), stands, facts, leaveHref }))
      },
    }),
    route({
      method: 'POST',
      path: confirmPath,
      who: 'anyone',
      audit: 'act',
      params: tokenParam,
      perMinute: PER_MINUTE,
      async handle(request) {
        const which = subscriptionIn(deps, list, 'confirm', request)
        if (which === undefined) return notFound()
        const confirmed = await confirmSubscription(deps, which)
        if (!confirmed.ok) return linkIsOver(list, request)
        const { subscriptionId } = confirmed.value
        return redirect(
          href(request.language, linkPath(deps.keys, list, 'confirm', subscriptionId)),
        )
      },
    }),
    route({
      method: 'GET',
      path: unsubscribePath,
      who: 'anyone',
      audit: 'nothing personal',
      params: tokenParam,
      async handle(request) {
        const which = subscriptionIn(deps, list, 'unsubscribe', request)
        if (which === undefined) return notFound()
        const { siteId, subscriptionId } = which
        const found = await findSubscription(deps.db, siteId, list.name, subscriptionId)
        const stands = found === undefined ? 'done' : 'open'
        return page(UnsubscribePage({ ...ownPage(list, request), stands }))
      },
    }),
    route({
      method: 'POST',
      path: unsubscribePath,
      who: 'anyone',
      audit: 'act',
      params: tokenParam,
      // Also by a button of the mail program, RFC 8058: without cookies, and answered without sending on. Not limited by
      // the minute, for the readers of a large mail service all come from its few addresses.
      fromElsewhere: true,
      async handle(request) {
        const which = subscriptionIn(deps, list, 'unsubscribe', request)
        if (which === undefined) return notFound()
        await unsubscribe(deps, which)
        return page(UnsubscribePage({ ...ownPage(list, request), stands: 'done' }))
      },
    }),
  ]
}

function subscriptionIn(
  { keys }: FeatureDeps,
  list: MailingList,
  use: LinkUse,
  { site, params }: Request,
): Which | undefined {
  const subscriptionId = openLink(keys, list, use, params.token)
  return subscriptionId === undefined ? undefined : { siteId: site.id, list, subscriptionId }
}

function ownPage(
  { path, section, words: wordsOf }: MailingList,
  { language, page: own }: Request,
): LinkPageProps {
  return { language, action: href(language, own.path), path, section, text: wordsOf(language) }
}

function linkIsOver(list: MailingList, request: Request) {
  return page(ConfirmPage({ ...ownPage(list, request), stands: 'over' }), { status: GONE })
}

/** What a subscription is about. */
async function factsOf(
  { db }: FeatureDeps,
  list: MailingList,
  { site, language }: Request,
  asked: Subscription,
) {
  const text = words(language)
  const kinds = await list.listTopics(db, site.id, language)
  return [
    ...kinds.map(({ kind, label, topics }) => {
      const wanted = asked.topics[kind]
      const names = topics.filter(({ value }) => wanted?.includes(value)).map(each => each.text)
      return { key: label, value: wanted === undefined ? text.all : names.join(', ') }
    }),
    { key: text.language, value: text.languages[asked.language] },
  ]
}
