import { z } from 'zod'
import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { RATING_PERMISSIONS } from '../ratings.permissions.ts'
import { getFaces, listScales } from '../store/scale.queries.ts'
import { changeScale } from '../use-cases/change-scale.ts'
import { sentences, typed } from './fields.ts'
import { scaleForm } from './rating.forms.ts'
import { SCALE_PATH, ScalePage } from './scale.page.tsx'

type Request = RouteRequest<unknown, unknown, unknown, Officer>

/** How many faces residents see. */
export function scaleRoutes(deps: FeatureDeps): Route[] {
  const common = { path: SCALE_PATH, who: RATING_PERMISSIONS.configure } as const
  return [
    route({
      ...common,
      method: 'GET',
      audit: 'nothing personal',
      query: z.object({ xong: z.literal('luu').optional() }),
      handle: request => show(deps, request, { saved: request.query.xong !== undefined }),
    }),
    route({
      ...common,
      method: 'POST',
      audit: 'act',
      body: scaleForm,
      async handle(request) {
        const { body, site, actor, language } = request
        if (!body.ok) return show(deps, request, { errors: body.errors, raw: body.raw })
        const { faces, valid_from: validFrom, citation } = body.value
        const act = { siteId: site.id, actor: { kind: 'officer', id: actor.id } as const }
        const scale = { faces, validFrom, citation } as const
        const changed = await changeScale(deps, { ...act, clock: deps.clock }, scale)
        if (changed.ok) return redirect(href(language, `${SCALE_PATH}?xong=luu`))
        return show(deps, request, { errors: { valid_from: changed.error.code }, raw: body.raw })
      },
    }),
  ]
}

async function show(
  { db }: FeatureDeps,
  { site, language, now }: Request,
  state: { saved?: boolean; errors?: FieldErrors; raw?: RawFields },
): Promise<Answer> {
  const [facesNow, scales] = await Promise.all([
    getFaces(db, site.id, dateInVietNam(now)),
    listScales(db, site.id),
  ])
  const view = ScalePage({
    language,
    facesNow,
    saved: state.saved ?? false,
    scales: scales.map(scale => ({
      key: scale.validFrom,
      from: writeDay(scale.validFrom),
      faces: scale.faces,
      citation: scale.citation,
    })),
    values: Object.fromEntries(
      ['faces', 'valid_from', 'citation'].map(name => [name, typed(state.raw ?? {}, name)]),
    ),
    errors: sentences(language, state.errors ?? {}),
  })
  return page(view, { status: state.errors === undefined ? 200 : 422 })
}
