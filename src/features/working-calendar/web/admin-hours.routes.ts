import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { addDays, type PlainDate } from '#kernel/plain-date.ts'
import { page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { CALENDAR_PERMISSIONS } from '../calendar.permissions.ts'
import { DEFAULT_WEEK, type OpenSpan } from '../domain/opening-hours.ts'
import type { WorkingCalendar } from '../domain/working-calendar.ts'
import { getCalendar } from '../store/calendar.queries.ts'
import { changeOpeningHours, type HoursRefusal } from '../use-cases/change-opening-hours.ts'
import { words } from '../words.ts'
import { HOURS_FIELDS, HOURS_PATH, hoursForm } from './admin.forms.ts'
import { actOf, sentences, withIds } from './admin.input.ts'
import { AdminHoursPage } from './admin-hours.page.tsx'
import { adminHref } from './admin-year.page.tsx'
import { clock, hoursInForce } from './year.view.ts'

const FIELD_OF_REFUSAL: Record<HoursRefusal, string> = {
  hours_overlap: 'hours_1',
  no_working_day: 'hours_1',
  no_make_up_hours: 'make_up',
  hours_end_before_they_begin: 'valid_to',
}

/** The form of opening hours. */
export function adminHoursRoutes(deps: FeatureDeps): Route[] {
  const who = CALENDAR_PERMISSIONS.change
  return [
    route({
      method: 'GET',
      path: HOURS_PATH,
      who,
      audit: 'nothing personal',
      async handle({ site, language, now }) {
        const calendar = await getCalendar(deps.db, site.id)
        const values = valuesFrom(calendar, dateInVietNam(now))
        return page(AdminHoursPage({ language, values, errors: {} }))
      },
    }),
    route({
      method: 'POST',
      path: HOURS_PATH,
      who,
      audit: 'act',
      body: hoursForm,
      async handle(request) {
        const { body, language } = request
        const again = (errors: Readonly<Record<string, string>>) => {
          const told = sentences(errors, words(language))
          return page(AdminHoursPage({ language, values: withIds('', body.raw), errors: told }), {
            status: 422,
          })
        }
        if (!body.ok) return again(body.errors)
        const { valid_from, valid_to, make_up, citation, reason, ...days } = body.value
        const changed = await changeOpeningHours(deps, actOf(deps, request), {
          reason,
          hours: {
            validFrom: valid_from,
            validTo: valid_to,
            weekdays: {
              1: days.hours_1,
              2: days.hours_2,
              3: days.hours_3,
              4: days.hours_4,
              5: days.hours_5,
              6: days.hours_6,
              7: days.hours_7,
            },
            makeUp: make_up,
            citation,
          },
        })
        if (!changed.ok)
          return again({ [FIELD_OF_REFUSAL[changed.error.code]]: changed.error.code })
        const year = Number(valid_from.slice(0, 4))
        return redirect(`${adminHref(language, year)}&da-luu=${String(changed.value.revision)}`)
      },
    }),
  ]
}

function valuesFrom(calendar: WorkingCalendar, today: PlainDate): Record<string, string> {
  const { weekdays, makeUp } = hoursInForce(calendar, today) ?? DEFAULT_WEEK
  const days = Object.values(weekdays)
  return {
    valid_from: writeDay(addDays(today, 1)),
    make_up: text(makeUp),
    ...Object.fromEntries(HOURS_FIELDS.map((name, index) => [name, text(days[index] ?? [])])),
  }
}

function text(spans: readonly OpenSpan[]): string {
  return spans.map(span => `${clock(span.opens)}-${clock(span.closes)}`).join(', ')
}
