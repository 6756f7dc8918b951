import type { z } from 'zod'
import { getCalendar } from '#features/working-calendar'
import { writeDay } from '#kernel/day-text.ts'
import { newId } from '#kernel/ids.ts'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { earliestOutageDay, type OutageKind } from '../domain/outage.ts'
import { NOTICES_PERMISSIONS } from '../notices.permissions.ts'
import { announceOutage } from '../use-cases/announce-outage.ts'
import { valuesOf } from './fields.ts'
import { outageForm } from './notices.forms.ts'
import { OutageFormPage } from './outage-form.page.tsx'
import { readMoment } from './read-moments.ts'

const PATH = '/can-bo/thong-bao'
const who = NOTICES_PERMISSIONS.keep
const WAYS = { 'gian-doan': 'planned', 'su-co': 'incident' } as const
const FIELDS = [
  ...['affected_vi', 'affected_en', 'meanwhile_vi', 'meanwhile_en'],
  ...['start_day', 'start_time', 'until_day', 'until_time'],
]
/** Which field a problem is about. */
const PROBLEM_FIELDS: Readonly<Record<string, string>> = {
  outage_ends_before_it_begins: 'until_day',
  outage_too_long: 'until_day',
}

type Request = Pick<RouteRequest<unknown, unknown, unknown, Officer>, 'site' | 'language' | 'now'>
type Form = z.output<typeof outageForm>
type AnnounceRequest = RouteRequest<unknown, unknown, Form, Officer>

/** Announces planned outages and reports incidents. */
export function outageRoutes(deps: FeatureDeps): Route[] {
  return (['gian-doan', 'su-co'] as const).flatMap(way => [
    route({
      method: 'GET',
      path: `${PATH}/${way}/moi`,
      who,
      audit: 'nothing personal',
      handle: request => show(deps, request, WAYS[way], { key: newId(request.now) }),
    }),
    route({
      method: 'POST',
      path: `${PATH}/${way}`,
      who,
      audit: 'act',
      body: outageForm,
      handle: request => announce(deps, request, WAYS[way]),
    }),
  ])
}

async function show(
  deps: FeatureDeps,
  { site, language, now }: Request,
  kind: OutageKind,
  values: Readonly<Record<string, string>>,
  errors?: FieldErrors,
): Promise<Answer> {
  const earliest = writeDay(earliestOutageDay(await getCalendar(deps.db, site.id), now))
  const view = OutageFormPage({ language, kind, earliest, values, errors: errors ?? {} })
  return page(view, errors === undefined ? {} : { status: 422 })
}

async function announce(
  deps: FeatureDeps,
  request: AnnounceRequest,
  kind: OutageKind,
): Promise<Answer> {
  const { body, site, language, actor, now } = request
  // Of an incident nobody may know yet when it is over.
  const start = readMoment('start', body.raw, true)
  const until = readMoment('until', body.raw, kind === 'planned')
  const wrong: FieldErrors = {
    ...(body.ok ? {} : body.errors),
    ...start.errors,
    ...until.errors,
  }
  const refuse = (errors: FieldErrors) =>
    show(deps, request, kind, valuesOf(body.raw, FIELDS, newId(now)), errors)
  if (!body.ok || start.at === undefined || Object.keys(wrong).length > 0) return refuse(wrong)
  const { key, affected_vi, affected_en, meanwhile_vi, meanwhile_en } = body.value
  const announced = await announceOutage(deps, {
    siteId: site.id,
    by: { kind: 'officer', id: actor.id },
    outage: {
      ...{ id: key ?? newId(now), kind, startsAt: start.at, expectedUntil: until.at ?? null },
      affected: { vi: affected_vi, en: affected_en },
      meanwhile: { vi: meanwhile_vi, en: meanwhile_en },
    },
  })
  if (announced.ok) return redirect(href(language, `${PATH}?xong=1`))
  const { code } = announced.error
  return refuse({ [PROBLEM_FIELDS[code] ?? 'start_day']: code })
}
