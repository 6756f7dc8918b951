import { z } from 'zod'
import { dateInVietNam } from '#kernel/instant.ts'
import { notFound, publicPage } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DEFAULT_WEEK } from '../domain/opening-hours.ts'
import { getCalendar } from '../store/calendar.queries.ts'
import { CALENDAR_TAG } from '../use-cases/revise-calendar.ts'
import { YearPage } from './year.page.tsx'
import { hoursInForce, hoursLines, hoursPeriod, yearsOffered, yearView } from './year.view.ts'

/** `/lich-lam-viec?nam=2026`. */
export function yearRoute({ db }: FeatureDeps): Route {
  return route({
    method: 'GET',
    path: '/lich-lam-viec',
    who: 'anyone',
    audit: 'nothing personal',
    query: z.object({
      nam: z
        .string()
        .regex(/^\d{4}$/)
        .optional(),
    }),
    async handle({ query, site, language, now }) {
      const calendar = await getCalendar(db, site.id)
      const today = dateInVietNam(now)
      const years = yearsOffered(calendar, today)
      const year = Number(query.nam ?? today.slice(0, 4))
      if (!years.includes(year)) return notFound()
      const inForce = hoursInForce(calendar, today)
      const view = YearPage({
        language,
        view: yearView(year, calendar, today),
        years,
        hours: {
          lines: hoursLines(inForce ?? DEFAULT_WEEK, language),
          period: inForce === undefined ? undefined : hoursPeriod(inForce, language),
        },
      })
      return publicPage(view, { tags: [CALENDAR_TAG] })
    },
  })
}
