import { href } from '#kernel/language.ts'
import { notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { PlaceState } from '../domain/place.ts'
import { PLACES_PERMISSIONS } from '../places.permissions.ts'
import { movePlace } from '../use-cases/move-place.ts'
import { idParam, moveForm } from './desk.forms.ts'
import { DESK, showDeskPlace } from './desk-view.ts'

/** Closing a place for good, and opening again what was closed by mistake. */
export function moveRoutes(deps: FeatureDeps): Route[] {
  return [move(deps, 'dong', 'closed'), move(deps, 'mo-lai', 'open')]
}

function move(deps: FeatureDeps, name: 'dong' | 'mo-lai', to: PlaceState): Route {
  return route({
    method: 'POST',
    path: `${DESK}/:id/${name}`,
    who: PLACES_PERMISSIONS.keep,
    audit: 'act',
    params: idParam,
    body: moveForm,
    async handle({ body, site, language, params, actor }) {
      const asked = { siteId: site.id, language, id: params.id }
      const refuse = (code: string) => showDeskPlace(deps, asked, { move: { code, raw: body.raw } })
      if (!body.ok) return refuse(Object.values(body.errors)[0] ?? 'text_too_long')
      const moved = await movePlace(deps, {
        ...{ siteId: site.id, placeId: params.id, to, reason: body.value.reason },
        actor: { kind: 'officer', id: actor.id },
      })
      if (moved.ok) return redirect(href(language, `${DESK}/${params.id}?xong=${name}`))
      return moved.error.code === 'place_not_found' ? notFound() : refuse(moved.error.code)
    },
  })
}
