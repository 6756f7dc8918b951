import { z } from 'zod'
import { listUnits, type Unit } from '#features/organisation'
import { isId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { searchField } from '#platform/http/search-field.ts'
import { checkPlace } from '../domain/check-place.ts'
import { PLACE_STATES } from '../domain/place.ts'
import { PLACES_PERMISSIONS } from '../places.permissions.ts'
import { listPlaces } from '../store/place.queries.ts'
import { namesFrom } from '../use-cases/place-names.ts'
import { addPlaces, correctPlace } from '../use-cases/save-place.ts'
import { idParam, placeForm } from './desk.forms.ts'
import { DESK, showDeskPlace } from './desk-view.ts'
import { PlacesDeskPage } from './places-desk.page.tsx'

const PAGE = 50
const who = PLACES_PERMISSIONS.keep

const listQuery = z.object({
  q: searchField,
  'trang-thai': z.enum(PLACE_STATES).optional().catch(undefined),
  sau: z.string().refine(isId).optional().catch(undefined),
})

type SaveRequest = RouteRequest<unknown, unknown, z.output<typeof placeForm>, Officer>

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
      handle: request => save(deps, request, undefined),
    }),
    route({
      method: 'GET',
      path: `${DESK}/:id`,
      who,
      audit: 'nothing personal',
      params: idParam,
      query: z.object({ xong: z.enum(['them', 'sua', 'dong', 'mo-lai']).optional() }),
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
      handle: request => save(deps, request, request.params.id),
    }),
  ]
}

async function save(
  deps: FeatureDeps,
  { body, site, language, actor, now }: SaveRequest,
  id: string | undefined,
): Promise<Answer> {
  const asked = { siteId: site.id, language, id }
  const refuse = (errors: Readonly<Record<string, string>>) =>
    showDeskPlace(deps, asked, { errors, raw: body.raw })
  if (!body.ok) return refuse(body.errors)
  const wards = (await listUnits(deps.db, site.id, dateInVietNam(now))).filter(isWard)
  const { revision, ...typed } = body.value
  const read = checkPlace(typed, namesFrom(wards))
  if (!read.ok) return refuse(read.error)
  const by = { siteId: site.id, actor: { kind: 'officer', id: actor.id } as const }
  const saved =
    id === undefined
      ? await addPlaces(deps, { ...by, drafts: [read.value] })
      : await correctPlace(deps, {
          ...{ ...by, draft: read.value, placeId: id, revision: revision ?? 0 },
        })
  if (saved.ok) {
    const [added] = saved.value?.placeIds ?? []
    return redirect(
      href(
        language,
        added === undefined ? `${DESK}/${id ?? ''}?xong=sua` : `${DESK}/${added}?xong=them`,
      ),
    )
  }
  if (saved.error.code === 'place_not_found') return notFound()
  return refuse({ code: saved.error.code })
}

function isWard({ kind }: Unit): boolean {
  return kind === 'ward'
}
