import { z } from 'zod'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { saveDraft } from '../../use-cases/save-draft.ts'
import { words } from '../../words.ts'
import { draftHref, draftParams } from './draft-address.ts'
import { type OpenDraft, withDraft } from './open-draft.ts'
import { PlacePage } from './place.page.tsx'
import { PLACE } from './place-field.tsx'
import { listPlaces, type Place } from './places.ts'

const path = '/ho-so/nhap/:key/noi-nop'
const placeForm = z.object({ [PLACE]: z.string().max(120).optional().catch(undefined) })

/** Changing where a dossier goes before it is sent. */
export function placeRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path,
      who: 'no officer',
      audit: 'own data',
      params: draftParams,
      handle: request =>
        withDraft(deps, request, async open => {
          const places = await placesOf(deps, open)
          const chosen = places.find(place => place.unitId === open.draft.unitId)?.slug
          return page(PlacePage({ open, places, chosen, error: undefined }))
        }),
    }),
    route({
      method: 'POST',
      path,
      who: 'no officer',
      audit: 'own data',
      params: draftParams,
      body: placeForm,
      handle: request =>
        withDraft(deps, request, async open => {
          const chosen = request.body.ok ? request.body.value[PLACE] : undefined
          return choose(deps, open, chosen)
        }),
    }),
  ]
}

async function choose(
  deps: FeatureDeps,
  open: OpenDraft,
  chosen: string | undefined,
): Promise<Answer> {
  const { language, siteId, by, key } = open
  const places = await placesOf(deps, open)
  const place = places.find(each => each.slug === chosen)
  if (place === undefined) {
    const error = words(language).apply.start.placeMissing
    return page(PlacePage({ open, places, chosen, error }), { status: 422 })
  }
  await saveDraft(deps, { siteId, draft: by, unitId: place.unitId })
  // To where it goes on: the check page when everything else is answered.
  return redirect(draftHref(language, key))
}

function placesOf({ db }: FeatureDeps, open: OpenDraft): Promise<readonly Place[]> {
  const { siteId, draft, today } = open
  return listPlaces(db, { siteId, procedureId: draft.procedureId, on: today })
}
