import { z } from 'zod'
import type { Unit } from '#features/organisation'
import { listProcedureNames } from '#features/procedures'
import { href } from '#kernel/language.ts'
import type { Db } from '#platform/db/db.ts'
import { page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { RATING_PERMISSIONS } from '../ratings.permissions.ts'
import {
  type FollowUp,
  listAnsweredFollowUps,
  listOpenFollowUps,
} from '../store/follow-up.queries.ts'
import { tellOpinions } from '../use-cases/tell-opinions.ts'
import { FOLLOW_UP_VIEWS, FOLLOW_UPS } from './follow-up-addresses.ts'
import { FollowUpsPage } from './follow-ups.page.tsx'
import { opinionLine } from './opinion.view.ts'
import { type DeskRequest, deskHref, deskOf, shortName } from './rating-desk.ts'

const PAGE_SIZE = 50

/** `?don-vi=phuong-11`: one unit of several. */
export const chosenUnit = z.object({ 'don-vi': z.string().max(120).optional() })

/** What a unit head has to answer, and has answered. */
export function ratingDeskRoutes({ db }: FeatureDeps): Route[] {
  const common = {
    method: 'GET',
    who: RATING_PERMISSIONS.follow,
    audit: 'nothing personal',
  } as const
  return [
    route({
      ...common,
      path: FOLLOW_UP_VIEWS.open,
      query: chosenUnit,
      async handle(request) {
        const { language, page: context } = request
        const { units, own, of, view } = await deskOf(db, request)
        const followUps = await listOpenFollowUps(db, { ...of, limit: PAGE_SIZE })
        return page(
          FollowUpsPage({
            desk: view,
            view: 'open',
            lines: await linesOf(db, request, followUps, units),
            olderHref: undefined,
            kiosks: own.map(unit => ({
              unit: shortName(unit, language),
              href: `${context.origin}${href(language, `/danh-gia/quay/${unit.slug}`)}`,
            })),
          }),
        )
      },
    }),
    route({
      ...common,
      path: FOLLOW_UP_VIEWS.answered,
      query: chosenUnit.extend({ sau: z.uuid().optional() }),
      async handle(request) {
        const { units, of, view } = await deskOf(db, request)
        const after = request.query.sau
        const found = await listAnsweredFollowUps(db, { ...of, after, limit: PAGE_SIZE + 1 })
        const shown = found.slice(0, PAGE_SIZE)
        const last = found.length > PAGE_SIZE ? shown.at(-1) : undefined
        return page(
          FollowUpsPage({
            desk: view,
            view: 'answered',
            lines: await linesOf(db, request, shown, units),
            olderHref: last && deskHref(view, FOLLOW_UP_VIEWS.answered, { sau: last.id }),
            kiosks: [],
          }),
        )
      },
    }),
  ]
}

async function linesOf(
  db: Db,
  { site, language }: DeskRequest,
  followUps: readonly FollowUp[],
  units: readonly Unit[],
) {
  const [told, procedures] = await Promise.all([
    tellOpinions(db, site.id, followUps),
    listProcedureNames(db, site.id),
  ])
  return told.map(each => ({
    id: each.id,
    href: href(language, `${FOLLOW_UPS}/viec/${each.id}`),
    ...opinionLine(each, { units, procedures }, language),
  }))
}
