/** Noting who was called, and taking it back. */
import { z } from 'zod'
import { href } from '#kernel/language.ts'
import { ok } from '#kernel/result.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { CAMPAIGNS_PERMISSIONS } from '../campaigns.permissions.ts'
import { noteCall, takeCallBack } from '../use-cases/note-call.ts'
import { findOwn } from './desk.routes.ts'
import { personParams } from './people.routes.ts'

const PATH = '/can-bo/dang-ky/:id/danh-sach/:person'
const who = CAMPAIGNS_PERMISSIONS.keep
/** The page that the officer comes back to. */
const from = z.enum(['list', 'person']).catch('list')
const takingBack = z.object({ from })
const noting = z.object({ from, reached: z.enum(['yes', 'no']).optional().catch(undefined) })

/** Calls of officers. */
export function callsRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'POST',
      path: `${PATH}/goi`,
      who,
      audit: 'act',
      params: personParams,
      body: noting,
      handle(request) {
        const { reached, from: page = 'list' } = request.body.ok ? request.body.value : {}
        return act(deps, request, page, input =>
          // A form without its button says nothing of the outcome: nothing is noted, and the list asks again.
          reached === undefined
            ? Promise.resolve(ok(undefined))
            : noteCall(deps, { ...input, reached: reached === 'yes' }),
        )
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/bo-goi`,
      who,
      audit: 'act',
      params: personParams,
      body: takingBack,
      handle: request =>
        act(deps, request, request.body.ok ? request.body.value.from : 'list', input =>
          takeCallBack(deps, input),
        ),
    }),
  ]
}

type Request = Pick<
  RouteRequest<z.output<typeof personParams>, unknown, unknown, Officer>,
  'site' | 'language' | 'params' | 'actor'
>
type Page = z.output<typeof from>

async function act(
  deps: FeatureDeps,
  request: Request,
  page: Page,
  does: (input: Parameters<typeof takeCallBack>[1]) => ReturnType<typeof takeCallBack>,
): Promise<Answer> {
  const campaign = await findOwn(deps, request)
  if (campaign === undefined) return notFound()
  const { site, actor, params } = request
  const done = await does({
    ...{ siteId: site.id, officerId: actor.id, campaign, registrationId: params.person },
  })
  return done.ok ? back(request, page) : notFound()
}

function back({ language, params: { id, person } }: Request, page: Page): Answer {
  const list = `/can-bo/dang-ky/${id}/danh-sach`
  return redirect(
    href(language, page === 'person' ? `${list}/${person}` : `${list}?goi=1&ghi=${person}`),
  )
}
