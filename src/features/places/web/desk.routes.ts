import { z } from 'zod'
import { listUnits } from '#features/organisation'
import { isId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { searchField } from '#platform/http/search-field.ts'
import { PLACE_STATES } from '../domain/place.ts'
import { PLACES_PERMISSIONS } from '../places.permissions.ts'
import { listPlaces } from '../store/place.queries.ts'
import { idParam, placeForm } from './desk.forms.ts'
import { DESK, showDeskPlace } from './desk-view.ts'
import { PlacesDeskPage } from './places-desk.page.tsx'
import { add, correct } from './save-place.ts'

const PAGE = 50
const who = PLACES_PERMISSIONS.keep

const listQuery = z.object({
  q: searchField,
  'trang-thai': z.enum(PLACE_STATES).optional().catch(undefined),
  sau: z.string().refine(isId).optional().catch(undefined),
})

/** The list of those who keep it, and the form of a place. */
export function deskRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  return [
    route({
      method: 'GET',
      path: DESK,
      who,
      audit: 'nothing personal',
      query: listQuery,
      async handle({ site, language, query, now }) {
        const { q: text, 'trang-thai': state } = query
        const filter = { text, state, afterId: query.sau, limit: PAGE + 1 }
        const [found, units] = await Promise.all([
          listPlaces(db, site.id, filter),
          listUnits(db, site.id, dateInVietNam(now)),
        ])
        const places = found.slice(0, PAGE)
        const last = found.length > PAGE ? places.at(-1) : undefined
        const isFirst = query.sau === undefined
        return page(
          PlacesDeskPage({ language, places, units, text, state, isFirst, lastId: last?.id }),
        )
      },
    }),
    route({
      method: 'GET',
      path: `${DESK}/them`,
      who,
      audit: 'nothing personal',
      handle: ({ site, language }) => showDeskPlace(deps, { siteId: site.id, language }, {}),
    }),
    route({
      method: 'POST',
      path: `${DESK}/them`,
      who,
      audit: 'act',
      body: placeForm,
      handle: request => add(deps, request),
    }),
    route({
      method: 'GET',
      path: `${DESK}/:id`,
      who,
      audit: 'nothing personal',
      params: idParam,
      query: z.object({ xong: z.enum(['them', 'sua', 'sua-chung', 'dong', 'mo-lai']).optional() }),
      handle: ({ site, language, params, query }) =>
        showDeskPlace(
          deps,
          { siteId: site.id, language, id: params.id },
          query.xong === undefined ? {} : { done: query.xong },
        ),
    }),
    route({
      method: 'POST',
      path: `${DESK}/:id`,
      who,
      audit: 'act',
      params: idParam,
      body: placeForm,
      handle: request => correct(deps, request, request.params.id),
    }),
  ]
}
