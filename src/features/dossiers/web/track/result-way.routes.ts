import { z } from 'zod'
import type { Actor } from '#platform/auth/actor.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { chooseResultWay } from '../../use-cases/choose-result-way.ts'
import { findTracked } from '../../use-cases/find-tracked.ts'
import { words } from '../../words.ts'
import { unitName } from './names-in.ts'
import { ResultWayPage, type ResultWayProps } from './result-way.page.tsx'
import { TRACKED, trackedHref } from './track-path.ts'
import {
  actorRefOf,
  backDone,
  closed,
  refusedNow,
  tokenParams,
  trackedAct,
  trackedView,
} from './tracked-dossier.ts'

const PATH = `${TRACKED}/cach-nhan`
const MOST_ADDRESS = 300

type Request = RouteRequest<{ readonly token: string }, unknown, unknown, Actor>
type Typed = Partial<Pick<ResultWayProps, 'way' | 'address' | 'error'>>

const form = z.object({
  way: z.enum(['counter', 'post', 'online'], 'way_missing'),
  address: z.string('address_too_long').max(MOST_ADDRESS, 'address_too_long').default(''),
})

/** The applicant chooses how the result is to come. Sent twice, it is chosen once. */
export function resultWayRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who: 'anyone',
      audit: trackedView,
      params: tokenParams,
      handle: request => show(deps, request, {}),
    }),
    route({
      method: 'POST',
      path: PATH,
      who: 'anyone',
      audit: trackedAct,
      params: tokenParams,
      body: form,
      async handle(request) {
        const { site, language, actor, params, body } = request
        const { errors, track } = words(language)
        if (!body.ok) {
          const { missing, tooLong } = track.wayForm
          const error =
            body.errors['way'] === undefined
              ? ({ field: 'address', text: tooLong } as const)
              : ({ field: 'way', text: missing } as const)
          return show(deps, request, { error })
        }
        const applicant = { token: params.token }
        const input = { siteId: site.id, applicant, actor: actorRefOf(actor), ...body.value }
        const chosen = await chooseResultWay(deps, input)
        if (chosen.ok || chosen.error.code === 'result_way_unchanged')
          return backDone(language, params.token, 'way')
        const { code } = chosen.error
        if (!(code in FIELDS)) return refusedNow(language, code)
        const field = FIELDS[code as keyof typeof FIELDS]
        return show(deps, request, { ...body.value, error: { field, text: errors[code] } })
      },
    }),
  ]
}

const FIELDS = {
  result_address_missing: 'address',
  result_way_not_offered: 'way',
  result_has_no_file: 'way',
} as const

async function show(
  deps: FeatureDeps,
  { site, language, params }: Request,
  typed: Typed,
): Promise<Answer> {
  const { token } = params
  const view = await findTracked(deps, site.id, { token })
  if (view === undefined) return closed(language)
  const backHref = trackedHref(language, token)
  if (!view.mayChooseWay) return redirect(backHref)
  const { dossier } = view.facts
  const shown = ResultWayPage({
    language,
    code: dossier.code,
    counter: unitName(view, dossier.receivingUnitId, language),
    backHref,
    action: trackedHref(language, token, '/cach-nhan'),
    ways: view.version.content.result.ways,
    way: typed.way ?? dossier.resultWay,
    address: typed.address ?? dossier.resultAddress ?? '',
    error: typed.error,
  })
  return page(shown, { status: typed.error === undefined ? 200 : 422 })
}
