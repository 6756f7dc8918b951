import { newId } from '#kernel/ids.ts'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { readBegan } from '#platform/http/fields.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { NOTICES_PERMISSIONS } from '../notices.permissions.ts'
import {
  cancelOutage,
  endOutage,
  type FollowProblem,
  updateOutage,
} from '../use-cases/follow-outage.ts'
import { cancelForm, idParam, updateForm } from './notices.forms.ts'
import { showOutage } from './outage-view.ts'
import { readMoment } from './read-moments.ts'

const PATH = '/can-bo/thong-bao/gian-doan/:id'
const who = NOTICES_PERMISSIONS.keep

/** Which field a problem is about, where not the first of its form. */
const PROBLEM_FIELDS: Readonly<Partial<Record<FollowProblem, string>>> = {
  ...{ return_has_passed: 'until_day', return_too_late: 'until_day' },
  ...{ return_later_too_soon: 'until_day', return_changed_meanwhile: 'until_day' },
}

type Request = RouteRequest<{ id: string }, unknown, unknown, Officer>
type Followed = { ok: true } | { ok: false; error: { code: FollowProblem } }

/** Tells how an outage goes, that it is over, that it will not be. */
export function followOutageRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      params: idParam,
      handle: request => showOutage(deps, request),
    }),
    route({
      method: 'POST',
      path: `${PATH}/dien-bien`,
      who,
      audit: 'act',
      params: idParam,
      body: updateForm,
      async handle(request) {
        const { body, now } = request
        const until = readMoment('until', body.raw)
        const errors = { ...(body.ok ? {} : body.errors), ...until.errors }
        if (!body.ok || Object.keys(errors).length > 0) return showOutage(deps, request, errors)
        const { key, text_vi, text_en } = body.value
        const said = {
          ...{ id: key ?? newId(now), text: { vi: text_vi, en: text_en } },
          expectedUntil: until.at ?? null,
        }
        const found = readBegan(body.raw)?.['until']
        const followed = await updateOutage(deps, { ...inputOf(request), said, found })
        return after(deps, request, followed, 'text_vi')
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/tro-lai`,
      who,
      audit: 'act',
      params: idParam,
      handle: async request =>
        after(deps, request, await endOutage(deps, inputOf(request)), 'text_vi'),
    }),
    route({
      method: 'POST',
      path: `${PATH}/huy`,
      who,
      audit: 'act',
      params: idParam,
      body: cancelForm,
      async handle(request) {
        const { body, now } = request
        if (!body.ok) return showOutage(deps, request, body.errors)
        const { key, reason_vi, reason_en } = body.value
        const why = { id: key ?? newId(now), text: { vi: reason_vi, en: reason_en } }
        const followed = await cancelOutage(deps, { ...inputOf(request), why })
        return after(deps, request, followed, 'reason_vi')
      },
    }),
  ]
}

function inputOf({ site, params, actor }: Request) {
  return { siteId: site.id, outageId: params.id, by: { kind: 'officer', id: actor.id } as const }
}

function after(
  deps: FeatureDeps,
  request: Request,
  followed: Followed,
  field: string,
): Promise<Answer> | Answer {
  if (followed.ok) return redirect(href(request.language, '/can-bo/thong-bao?xong=1'))
  const { code } = followed.error
  return code === 'outage_not_found'
    ? notFound()
    : showOutage(deps, request, { [PROBLEM_FIELDS[code] ?? field]: code })
}
