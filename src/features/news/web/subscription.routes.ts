/** News by e-mail: subscribing, and the two links that come by mail. */
import { z } from 'zod'
import { hasDemoInbox } from '#features/accounts'
import { href } from '#kernel/language.ts'
import { publicUrl } from '#platform/config/config.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Parsed, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { Category } from '../domain/article.ts'
import type { Topics } from '../domain/digest.ts'
import { listCategories } from '../store/category.queries.ts'
import { subscribe } from '../use-cases/subscribe.ts'
import { SubscribePage, type SubscribePageProps } from './subscribe.page.tsx'
import { subscriptionForm } from './subscription.forms.ts'

const PATH = '/tin-tuc/nhan-tin'
const PER_MINUTE = 10

/** `?xong=`: what was just done. */
const DONE = { gui: 'asked', 'xac-nhan': 'confirmed' } as const
const doneQuery = z.enum(['gui', 'xac-nhan']).optional().catch(undefined)

type Asked = z.infer<typeof subscriptionForm>

/** The form for everyone. Its answer is the same for an address that gets the news already. */
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
        const { email, ...choice } = body.value
        const topics = chosen(choice, await listCategories(deps.db, site.id, language))
        if (topics?.length === 0)
          return show(deps, request, {
            body: { ok: false, errors: { topics: 'topics_missing' }, raw: body.raw },
          })
        const siteName = choice.language === 'vi' ? site.nameVi : site.nameEn
        await subscribe(mailing, {
          ...{ siteId: site.id, siteName, email, language: choice.language, topics },
        })
        return redirect(href(language, `${PATH}?xong=gui`))
      },
    }),
  ]
}

function chosen(
  { scope, topics }: Pick<Asked, 'scope' | 'topics'>,
  categories: readonly Category[],
): Topics {
  if (scope === 'all') return null
  return categories.map(({ id }) => id).filter(id => topics.includes(id))
}

async function show(
  { db, config }: FeatureDeps,
  { site, language }: Pick<RouteRequest<unknown, unknown, unknown, never>, 'site' | 'language'>,
  state: { done?: SubscribePageProps['done']; body?: Parsed<unknown> },
): Promise<Answer> {
  const { body } = state
  const errors = body?.ok === false ? body.errors : {}
  const view = SubscribePage({
    language,
    categories: await listCategories(db, site.id, language),
    done: state.done,
    inbox: hasDemoInbox(config, site),
    errors,
    raw: body?.raw ?? {},
  })
  return page(view, { status: body === undefined ? 200 : 422 })
}
