/** What residents see. Nothing here is kept in the cache: every page says what is open at this moment. */
import { z } from 'zod'
import { listUnits, type Unit } from '#features/organisation'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import { notFound, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { isDayOff } from '../domain/days-off.ts'
import { weekMinute } from '../domain/hours.ts'
import { findPlaceBySlug, listNearest, listPlaces } from '../store/place.queries.ts'
import { listMarks } from '../use-cases/list-marks.ts'
import { suggestPlaces } from '../use-cases/suggest-places.ts'
import { PlacePage } from './place.page.tsx'
import { addressOf, placeQuery } from './place-query.ts'
import { PlacesPage } from './places.page.tsx'

const PATH = '/dia-diem'
const PAGE = 100
const MOST_NEAR = 5

/** The list with its map, and each place. */
export function placesRoutes({ db, config }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who: 'anyone',
      audit: 'nothing personal',
      query: placeQuery,
      async handle({ site, language, query: sent, now }) {
        const today = dateInVietNam(now)
        const wards = (await listUnits(db, site.id, today)).filter(isWard)
        // An old link to a ward that is no more still shows the list.
        const ward = wards.find(each => each.slug === sent.ward)
        const query = { ...sent, ward: ward?.slug }
        const marks = await listMarks(db, site.id, today)
        const daysOff = marks.filter(isDayOff).map(({ date }) => date)
        const conditions = {
          ...{ text: query.text, kind: query.kind, unitId: ward?.id },
          openAt: query.openNow && { day: today, weekMinute: weekMinute(now), daysOff },
        }
        const found = await listPlaces(db, site.id, {
          ...{ ...conditions, state: 'open', afterId: query.after, limit: PAGE + 1 },
        })
        const places = found.slice(0, PAGE)
        const last = found.length > PAGE ? places.at(-1) : undefined
        const view = PlacesPage({
          ...{ language, query, places, wards, now, marks },
          suggestions:
            places.length === 0
              ? await suggestPlaces(db, site.id, conditions)
              : { without: [], near: undefined },
          nextHref: last && addressOf(href(language, PATH), { ...query, after: last.id }),
          tiles:
            config.MAP_TILES === undefined
              ? undefined
              : { url: config.MAP_TILES, attribution: config.MAP_ATTRIBUTION },
        })
        return page(view)
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/:slug`,
      who: 'anyone',
      audit: 'nothing personal',
      params: z.object({ slug: z.string().regex(/^[a-z0-9-]{1,100}$/) }),
      async handle({ site, language, params, now }) {
        const place = await findPlaceBySlug(db, site.id, params.slug)
        if (place === undefined) return notFound()
        const today = dateInVietNam(now)
        const units = await listUnits(db, site.id, today)
        const marks = await listMarks(db, site.id, today)
        const ward = units.find(unit => unit.id === place.unitId)
        const near =
          place.point === undefined
            ? []
            : await listNearest(db, site.id, place.point, {
                ...{ state: 'open', butId: place.id, limit: MOST_NEAR },
              })
        const directions = config.MAP_DIRECTIONS
        return page(PlacePage({ language, place, ward, near, now, marks, directions }))
      },
    }),
  ]
}

function isWard({ kind }: Unit): boolean {
  return kind === 'ward'
}
