/** New documents by e-mail: subscribing. */
import { z } from 'zod'
import { hasDemoInbox } from '#features/accounts'
import { href } from '#kernel/language.ts'
import { publicUrl } from '#platform/config/config.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Parsed, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { listDocumentFields } from '../store/document.queries.ts'
import { subscribe } from '../use-cases/subscribe.ts'
import { SubscribePage, type SubscribePageProps } from './subscribe.page.tsx'
import { subscriptionForm } from './subscription.forms.ts'

const PATH = '/van-ban/nhan-thong-bao'
const PER_MINUTE = 10

/** `?xong=`: what was just done. */
const DONE = { gui: 'asked', 'xac-nhan': 'confirmed' } as const
const doneQuery = z.enum(['gui', 'xac-nhan']).optional().catch(undefined)

/** The form for everyone. Its answer is the same for an address that hears of documents already. */
export function subscriptionRoutes(deps: FeatureDeps): Route[] {
  const mailing = { ...deps, portal: publicUrl(deps.config) }
  return [
    route({
      method: 'GET',
      path: PATH,
      who: 'anyone',
      audit: 'nothing personal',
      query: z.object({ xong: doneQuery }),
      handle: request =>
        show(deps, request, { done: request.query.xong && DONE[request.query.xong] }),
    }),
    route({
      method: 'POST',
      path: PATH,
      who: 'anyone',
      audit: 'own data',
      body: subscriptionForm,
      perMinute: PER_MINUTE,
      async handle(request) {
        const { site, language, body } = request
        if (!body.ok) return show(deps, request, { body })
        const { email, types, fields, ...chosen } = body.value
        const known = await listDocumentFields(deps.db, site.id, language)
        const fieldIds = known.map(({ id }) => id).filter(id => fields.includes(id))
        const siteName = chosen.language === 'vi' ? site.nameVi : site.nameEn
        await subscribe(mailing, {
          ...{ siteId: site.id, siteName, email, language: chosen.language },
          types: types.length === 0 ? null : types,
          fieldIds: fieldIds.length === 0 ? null : fieldIds,
        })
        return redirect(href(language, `${PATH}?xong=gui`))
      },
    }),
  ]
}

async function show(
  { db, config }: FeatureDeps,
  { site, language }: Pick<RouteRequest<unknown, unknown, unknown, never>, 'site' | 'language'>,
  state: { done?: SubscribePageProps['done']; body?: Parsed<unknown> },
): Promise<Answer> {
  const { body } = state
  const view = SubscribePage({
    language,
    fields: await listDocumentFields(db, site.id, language),
    done: state.done,
    inbox: hasDemoInbox(config, site),
    errors: body?.ok === false ? body.errors : {},
    raw: body?.raw ?? {},
  })
  return page(view, { status: body === undefined ? 200 : 422 })
}
