import { z } from 'zod'
import { listProcedureNames } from '#features/procedures'
import { dateInVietNam, instantAt } from '#kernel/instant.ts'
import { addDays, isPlainDate, type PlainDate, plainDate } from '#kernel/plain-date.ts'
import { page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { RATING_PERMISSIONS } from '../ratings.permissions.ts'
import { listComments } from '../store/follow-up.queries.ts'
import { tellOpinions } from '../use-cases/tell-opinions.ts'
import { CommentsPage } from './comments.page.tsx'
import { FOLLOW_UP_VIEWS } from './follow-up-addresses.ts'
import { opinionLine } from './opinion.view.ts'
import { chosenUnit } from './rating-desk.routes.ts'
import { deskHref, deskOf } from './rating-desk.ts'

const MOST_COMMENTS = 500

/** Everything that residents wrote of the units, month by month. */
export function commentsRoute({ db }: FeatureDeps): Route {
  return route({
    method: 'GET',
    path: FOLLOW_UP_VIEWS.comments,
    who: RATING_PERMISSIONS.follow,
    audit: 'nothing personal',
    query: chosenUnit.extend({
      thang: z
        .string()
        .refine(text => isPlainDate(`${text}-01`))
        .optional(),
    }),
    async handle(request) {
      const { language, site, now, query } = request
      const { units, of, view } = await deskOf(db, request)
      const thisMonth = dateInVietNam(now).slice(0, 7)
      const month = query.thang ?? thisMonth
      const first = plainDate(`${month}-01`)
      const next = plainDate(`${monthOf(addDays(first, 31))}-01`)
      const days = { from: instantAt(first, 0), to: instantAt(next, 0) }
      const opinions = await listComments(db, { ...of, ...days, limit: MOST_COMMENTS })
      const told = await tellOpinions(db, site.id, opinions)
      const procedures = await listProcedureNames(db, site.id)
      const at = (day: PlainDate) =>
        deskHref(view, FOLLOW_UP_VIEWS.comments, { thang: monthOf(day) })
      return page(
        CommentsPage({
          desk: view,
          month: `${month.slice(5, 7)}/${month.slice(0, 4)}`,
          earlierHref: at(addDays(first, -1)),
          laterHref: month < thisMonth ? at(next) : undefined,
          lines: told.map((opinion, index) => ({
            key: String(index),
            ...opinionLine(opinion, { units, procedures }, language),
          })),
        }),
      )
    },
  })
}

function monthOf(day: PlainDate): string {
  return day.slice(0, 7)
}
