/** Subscribing to a mailing list. */
import { z } from 'zod'
import { hasDemoInbox } from '#features/accounts'
import { href } from '#kernel/language.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { decideTopics } from '../domain/topics.ts'
import type { MailingList } from '../use-cases/mailing-list.ts'
import { subscribe } from '../use-cases/subscribe.ts'
import { ticked } from './fields.ts'
import { SubscribePage } from './subscribe.page.tsx'
import { subscriptionForm } from './subscription.forms.ts'

const PER_MINUTE = 10

/** `?xong=gui`: a mail that asks was just sent. */
const doneQuery = z.literal('gui').optional().catch(undefined)

/** The form for everyone. Its answer is the same for an address that gets the letters already. */
export function subscribeRoutes(deps: FeatureDeps, list: MailingList): Route[] {
  return [
    route({
      method: 'GET',
      path: list.path,
      who: 'anyone',
      audit: 'nothing personal',
      query: z.object({ xong: doneQuery }),
      handle: request => show(deps, list, request, { isAsked: request.query.xong !== undefined }),
    }),
    route({
      method: 'POST',
      path: list.path,
      who: 'anyone',
      audit: 'own data',
      body: subscriptionForm,
      perMinute: PER_MINUTE,
      async handle(request) {
        const { site, language, body } = request
        const { raw } = body
        const kinds = await list.listTopics(deps.db, site.id, language)
        const topics = decideTopics(kinds, kind => ticked(raw, kind))
        if (!body.ok || !topics.ok) {
          const errors = {
            ...(body.ok ? {} : body.errors),
            ...(topics.ok ? {} : { [topics.error.kind]: topics.error.code }),
          }
          return show(deps, list, request, { refused: { errors, raw } })
        }
        const siteName = site.shownName[body.value.language]
        const asked = { ...body.value, topics: topics.value, siteId: site.id, siteName }
        await subscribe({ ...deps, portal: site.origin }, list, asked)
        return redirect(href(language, `${list.path}?xong=gui`))
      },
    }),
  ]
}

async function show(
  { db, config }: FeatureDeps,
  list: MailingList,
  { site, language }: Pick<RouteRequest<unknown, unknown, unknown, never>, 'site' | 'language'>,
  state: {
    isAsked?: boolean
    refused?: { errors: FieldErrors; raw: RawFields }
  },
): Promise<Answer> {
  const view = SubscribePage({
    ...{ language, path: list.path, section: list.section, text: list.words(language) },
    kinds: await list.listTopics(db, site.id, language),
    isAsked: state.isAsked ?? false,
    inbox: hasDemoInbox(config, site),
    errors: state.refused?.errors ?? {},
    raw: state.refused?.raw ?? {},
  })
  return page(view, { status: state.refused === undefined ? 200 : 422 })
}
