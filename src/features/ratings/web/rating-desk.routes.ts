import { z } from 'zod'
import type { Unit } from '#features/organisation'
import { listProcedureNames } from '#features/procedures'
import { dateInVietNam, instantAt } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { addDays, isPlainDate, type PlainDate, plainDate } from '#kernel/plain-date.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { RATING_PERMISSIONS } from '../ratings.permissions.ts'
import {
  countOpenFollowUps,
  type FollowUp,
  listAnsweredFollowUps,
  listComments,
  listOpenFollowUps,
} from '../store/follow-up.queries.ts'
import { tellOpinions } from '../use-cases/tell-opinions.ts'
import { unitsFollowed } from '../use-cases/units-followed.ts'
import { CommentsPage } from './comments.page.tsx'
import { FOLLOW_UP_VIEWS, FOLLOW_UPS, FollowUpsPage } from './follow-ups.page.tsx'
import { opinionLine } from './opinion.view.ts'

const PAGE_SIZE = 50
const MOST_COMMENTS = 500

type Request = RouteRequest<unknown, unknown, unknown, Officer>

/** What a unit head has to answer, has answered, and everything that residents wrote. */
export function ratingDeskRoutes(deps: FeatureDeps): Route[] {
  const common = {
    method: 'GET',
    who: RATING_PERMISSIONS.follow,
    audit: 'nothing personal',
  } as const
  return [
    route({
      ...common,
      path: FOLLOW_UP_VIEWS.open,
      async handle(request) {
        const desk = await deskOf(deps, request)
        const followUps = await listOpenFollowUps(deps.db, { ...desk.of, limit: PAGE_SIZE })
        const view = FollowUpsPage({
          language: request.language,
          view: 'open',
          openCount: desk.openCount,
          lines: await linesOf(deps, request, followUps, desk.units),
          olderHref: undefined,
          kiosks: desk.units.map(unit => ({
            unit: request.language === 'vi' ? unit.shortNameVi : unit.shortNameEn,
            href: `${request.page.origin}${href(request.language, `/danh-gia/quay/${unit.slug}`)}`,
          })),
        })
        return page(view)
      },
    }),
    route({
      ...common,
      path: FOLLOW_UP_VIEWS.answered,
      query: z.object({ sau: z.uuid().optional() }),
      async handle(request) {
        const desk = await deskOf(deps, request)
        const after = request.query.sau
        const found = { ...desk.of, after, limit: PAGE_SIZE + 1 }
        const followUps = await listAnsweredFollowUps(deps.db, found)
        const shown = followUps.slice(0, PAGE_SIZE)
        const last = followUps.length > PAGE_SIZE ? shown.at(-1) : undefined
        const older = last && `${FOLLOW_UP_VIEWS.answered}?sau=${last.id}`
        const view = FollowUpsPage({
          language: request.language,
          view: 'answered',
          openCount: desk.openCount,
          lines: await linesOf(deps, request, shown, desk.units),
          olderHref: older && href(request.language, older),
          kiosks: [],
        })
        return page(view)
      },
    }),
    route({
      ...common,
      path: FOLLOW_UP_VIEWS.comments,
      query: z.object({
        thang: z
          .string()
          .refine(text => isPlainDate(`${text}-01`))
          .optional(),
      }),
      async handle(request) {
        const { language, site, now, query } = request
        const desk = await deskOf(deps, request)
        const thisMonth = dateInVietNam(now).slice(0, 7)
        const month = query.thang ?? thisMonth
        const first = plainDate(`${month}-01`)
        const next = firstOfNext(first)
        const opinions = await listComments(deps.db, {
          ...desk.of,
          from: instantAt(first, 0),
          to: instantAt(next, 0),
          limit: MOST_COMMENTS,
        })
        const told = await tellOpinions(deps.db, site.id, opinions)
        const procedures = await listProcedureNames(deps.db, site.id)
        const view = CommentsPage({
          language,
          openCount: desk.openCount,
          month: `${month.slice(5, 7)}/${month.slice(0, 4)}`,
          earlierHref: monthHref(language, addDays(first, -1)),
          laterHref: month < thisMonth ? monthHref(language, next) : undefined,
          lines: told.map((opinion, index) => ({
            key: String(index),
            ...opinionLine(opinion, { units: desk.units, procedures }, language),
          })),
        })
        return page(view)
      },
    }),
  ]
}

async function deskOf({ db }: FeatureDeps, { actor, site, now }: Request) {
  const units = await unitsFollowed(db, actor, site.id, dateInVietNam(now))
  const of = { siteId: site.id, unitIds: units.map(unit => unit.id) }
  return { units, of, openCount: await countOpenFollowUps(db, of) }
}

async function linesOf(
  { db }: FeatureDeps,
  { site, language }: Request,
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

function monthHref(language: Language, day: PlainDate): string {
  return href(language, `${FOLLOW_UP_VIEWS.comments}?thang=${day.slice(0, 7)}`)
}

function firstOfNext(first: PlainDate): PlainDate {
  return plainDate(`${addDays(first, 31).slice(0, 7)}-01`)
}
