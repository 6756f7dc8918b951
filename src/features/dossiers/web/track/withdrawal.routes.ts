import { z } from 'zod'
import type { Actor } from '#platform/auth/actor.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { findTracked } from '../../use-cases/find-tracked.ts'
import { requestWithdrawal } from '../../use-cases/request-withdrawal.ts'
import { words } from '../../words.ts'
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
import { MOST_REASON, WithdrawalPage } from './withdrawal.page.tsx'

const PATH = `${TRACKED}/rut`

type Request = RouteRequest<{ readonly token: string }, unknown, unknown, Actor>

/** The applicant asks for the dossier to be stopped. Sent twice, the wish is there once. */
export function withdrawalRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who: 'anyone',
      audit: trackedView,
      params: tokenParams,
      handle: request => show(deps, request, { reason: '', error: undefined }),
    }),
    route({
      method: 'POST',
      path: PATH,
      who: 'anyone',
      audit: trackedAct,
      params: tokenParams,
      body: z.object({ reason: z.string().default('') }),
      async handle(request) {
        const { site, language, actor, params, body } = request
        const { errors, track } = words(language)
        const reason = body.ok ? body.value.reason : ''
        if (reason.length > MOST_REASON)
          return show(deps, request, { reason, error: track.supplementForm.tooLong })
        const applicant = { token: params.token }
        const input = { siteId: site.id, applicant, actor: actorRefOf(actor), reason }
        const asked = await requestWithdrawal(deps, input)
        if (asked.ok || asked.error.code === 'withdrawal_already_requested')
          return backDone(language, params.token, 'withdrawal')
        const { code } = asked.error
        return code === 'reason_missing' || code === 'reason_too_short'
          ? show(deps, request, { reason, error: errors[code] })
          : refusedNow(language, code)
      },
    }),
  ]
}

async function show(
  deps: FeatureDeps,
  { site, language, params }: Request,
  state: { readonly reason: string; readonly error: string | undefined },
): Promise<Answer> {
  const { token } = params
  const view = await findTracked(deps, site.id, { token })
  if (view === undefined) return closed(language)
  const backHref = trackedHref(language, token)
  if (!view.mayWithdraw) return redirect(backHref)
  const action = trackedHref(language, token, '/rut')
  const { code } = view.facts.dossier
  const procedure = view.version.name[language]
  return page(WithdrawalPage({ language, code, procedure, backHref, action, ...state }), {
    status: state.error === undefined ? 200 : 422,
  })
}
