import { z } from 'zod'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import { isPlainDate, type PlainDate } from '#kernel/plain-date.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { CALENDAR_PERMISSIONS } from '../calendar.permissions.ts'
import { DEFAULT_WEEK } from '../domain/opening-hours.ts'
import { calendarDay, type WorkingCalendar } from '../domain/working-calendar.ts'
import { getCalendar } from '../store/calendar.queries.ts'
import { listRevisions } from '../store/revision.queries.ts'
import { changeCalendarDay } from '../use-cases/change-calendar-day.ts'
import { publishYear } from '../use-cases/publish-year.ts'
import { words } from '../words.ts'
import { ADMIN_PATH, markForm, publishForm, unmarkForm } from './admin.forms.ts'
import { actOf, sentences, withIds } from './admin.input.ts'
import { AdminYearPage, adminHref } from './admin-year.page.tsx'
import { hoursInForce, hoursLines, hoursPeriod, yearsOffered, yearView } from './year.view.ts'

type Request = RouteRequest<unknown, unknown, unknown, Officer>

/** What a form that could not be saved shows again: its fields' ids begin with `prefix`. */
type Refused = {
  readonly prefix: '' | 'remove-' | 'year-'
  readonly errors: FieldErrors
  readonly raw: RawFields
}

const YEAR = /^20\d{2}$/
const LINES = 10
const day20xx = z
  .string()
  .refine((text): text is PlainDate => isPlainDate(text) && YEAR.test(text.slice(0, 4)))

/** The year's page and the forms on it. */
export function adminYearRoutes(deps: FeatureDeps): Route[] {
  const who = CALENDAR_PERMISSIONS.change
  return [
    route({
      method: 'GET',
      path: ADMIN_PATH,
      who,
      audit: 'nothing personal',
      query: z.object({
        nam: z.string().regex(YEAR).optional(),
        ngay: day20xx.optional(),
        'da-luu': z
          .string()
          .regex(/^\d{1,9}$/)
          .optional(),
      }),
      handle: request =>
        show(deps, request, {
          year: request.query.nam,
          day: request.query.ngay,
          saved: request.query['da-luu'],
        }),
    }),
    route({
      method: 'POST',
      path: `${ADMIN_PATH}/ngay`,
      who,
      audit: 'act',
      body: markForm,
      async handle(request) {
        const { body } = request
        if (!body.ok)
          return again(deps, request, { prefix: '', errors: body.errors, raw: body.raw })
        const { day, reason, name_en: nameEn, ...mark } = body.value
        const changed = await changeCalendarDay(deps, actOf(deps, request), {
          day,
          reason,
          mark: { ...mark, nameEn },
        })
        if (changed.ok) return saved(request, day, changed.value.revision)
        return again(deps, request, {
          prefix: '',
          errors: { kind: changed.error.code },
          raw: body.raw,
        })
      },
    }),
    route({
      method: 'POST',
      path: `${ADMIN_PATH}/bo-ngay`,
      who,
      audit: 'act',
      body: unmarkForm,
      async handle(request) {
        const { body } = request
        if (!body.ok)
          return again(deps, request, { prefix: 'remove-', errors: body.errors, raw: body.raw })
        const { day, reason } = body.value
        const changed = await changeCalendarDay(deps, actOf(deps, request), {
          day,
          reason,
          mark: null,
        })
        if (changed.ok) return saved(request, day, changed.value.revision)
        return again(deps, request, {
          prefix: '',
          errors: { kind: changed.error.code },
          raw: body.raw,
        })
      },
    }),
    route({
      method: 'POST',
      path: `${ADMIN_PATH}/nam`,
      who,
      audit: 'act',
      body: publishForm,
      async handle(request) {
        const { body } = request
        if (!body.ok)
          return again(deps, request, { prefix: 'year-', errors: body.errors, raw: body.raw })
        const done = await publishYear(deps, actOf(deps, request), body.value)
        if (done.ok) return saved(request, `${String(body.value.year)}-`, done.value.revision)
        return again(deps, request, {
          prefix: 'year-',
          errors: { reason: done.error.code },
          raw: body.raw,
        })
      },
    }),
    // A refused form stands at the address that it was sent to: loaded again or switched to the other language.
    ...['ngay', 'bo-ngay', 'nam'].map(form =>
      route({
        method: 'GET',
        path: `${ADMIN_PATH}/${form}`,
        who,
        audit: 'nothing personal',
        handle: ({ language }) => redirect(href(language, ADMIN_PATH)),
      }),
    ),
  ]
}

function saved({ language }: Request, day: string, revision: number): Answer {
  const year = Number(day.slice(0, 4))
  return redirect(`${adminHref(language, year)}&da-luu=${String(revision)}`)
}

function again(deps: FeatureDeps, request: Request, refused: Refused): Promise<Answer> {
  const { day, year } = refused.raw
  const date = typeof day === 'string' && isPlainDate(day) ? day : undefined
  const shown = typeof year === 'string' && YEAR.test(year) ? year : date?.slice(0, 4)
  return show(deps, request, { year: shown, day: date, refused })
}

type Shown = {
  readonly year?: string | undefined
  readonly day?: PlainDate | undefined
  readonly saved?: string | undefined
  readonly refused?: Refused
}

async function show(
  { db }: FeatureDeps,
  { site, language, now }: Request,
  shown: Shown,
): Promise<Answer> {
  const calendar = await getCalendar(db, site.id)
  const today = dateInVietNam(now)
  const year = Number(shown.year ?? shown.day?.slice(0, 4) ?? today.slice(0, 4))
  const view = yearView(year, calendar, today)
  const inForce = hoursInForce(calendar, today)
  const { refused } = shown
  const errors =
    refused === undefined ? {} : withIds(refused.prefix, sentences(refused.errors, words(language)))
  const values = refused === undefined ? {} : withIds(refused.prefix, refused.raw)
  const model = AdminYearPage({
    language,
    view,
    years: [...new Set([...yearsOffered(calendar, today), year])].sort((a, b) => a - b),
    hours: {
      lines: hoursLines(inForce ?? DEFAULT_WEEK, language),
      period: inForce === undefined ? undefined : hoursPeriod(inForce, language),
    },
    revisions: await listRevisions(db, site.id, LINES),
    saved: shown.saved === undefined ? undefined : Number(shown.saved),
    day: shown.day && {
      language,
      date: shown.day,
      kind: calendarDay(shown.day, calendar).kind,
      marked: calendarDay(shown.day, calendar).mark !== undefined,
      values: { ...valuesOf(shown.day, calendar), ...values },
      errors,
      closeHref: adminHref(language, year),
    },
    publish: view.status === 'published' ? undefined : { values, errors },
    errors: Object.entries(errors).map(([field, text]) => ({ field, text })),
  })
  return page(model, { status: refused === undefined ? 200 : 422 })
}

function valuesOf(day: PlainDate, calendar: WorkingCalendar): Record<string, string> {
  const { mark } = calendarDay(day, calendar)
  if (mark === undefined) return {}
  return { kind: mark.kind, name: mark.name, name_en: mark.nameEn, citation: mark.citation }
}
