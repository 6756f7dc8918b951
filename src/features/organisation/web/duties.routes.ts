import { writeDay } from '#kernel/day-text.ts'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { ORGANISATION_PERMISSIONS } from '../organisation.permissions.ts'
import { listAssignments, listOfficersWithin } from '../store/assignment.queries.ts'
import { endDuty } from '../use-cases/end-duty.ts'
import { giveDuty } from '../use-cases/give-duty.ts'
import {
  doneQuery,
  dutyForm,
  dutyParam,
  endDutyForm,
  FIELD_OF_GIVING,
  officerParam,
  officersQuery,
} from './duties.forms.ts'
import { DutiesPage } from './duties.page.tsx'
import { administeredBy, findAdministered, shownDuties } from './duties.view.ts'
import { EndDutyPage } from './end-duty.page.tsx'
import { showOfficerDuties } from './show-officer-duties.ts'

const PATH = '/can-bo/nhiem-vu'
const PAGE = 40
const who = ORGANISATION_PERMISSIONS.assign

/** The officers under an administrator, their duties, and giving and ending one. */
export function dutyRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      query: officersQuery,
      handle: request => showOfficers(deps, request),
    }),
    route({
      method: 'GET',
      path: `${PATH}/:id`,
      who,
      audit: 'nothing personal',
      params: officerParam,
      query: doneQuery,
      handle: request =>
        showOfficerDuties(deps, request, { done: request.query.xong, given: request.query.giao }),
    }),
    route({
      method: 'POST',
      path: `${PATH}/:id`,
      who,
      audit: 'act',
      params: officerParam,
      body: dutyForm,
      async handle(request) {
        const { body, params, actor, language } = request
        if (!body.ok)
          return showOfficerDuties(deps, request, { errors: body.errors, raw: body.raw })
        const { unit, role, title_vi, title_en, valid_from } = body.value
        const given = await giveDuty(deps, {
          ...{ by: actor.id, officerId: params.id, unitId: unit, role, validFrom: valid_from },
          ...{ titleVi: title_vi, titleEn: title_en === '' ? title_vi : title_en },
        })
        if (given.ok)
          return redirect(
            href(language, `${PATH}/${params.id}?xong=giao&giao=${String(unit)}:${role}`),
          )
        const { code } = given.error
        const errors = { [FIELD_OF_GIVING[code]]: code }
        return showOfficerDuties(deps, request, { errors, raw: body.raw })
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/:id/thoi/:duty`,
      who,
      audit: 'nothing personal',
      params: dutyParam,
      handle: request => showEnd(deps, request, undefined),
    }),
    route({
      method: 'POST',
      path: `${PATH}/:id/thoi/:duty`,
      who,
      audit: 'act',
      params: dutyParam,
      body: endDutyForm,
      async handle(request) {
        const { body, params, actor, language } = request
        if (!body.ok) return showEnd(deps, request, body.errors['from'])
        const input = { by: actor.id, assignmentId: params.duty, from: body.value.from }
        const ended = await endDuty(deps, input)
        if (ended.ok) return redirect(href(language, `${PATH}/${params.id}?xong=thoi`))
        const { code } = ended.error
        return code === 'duty_not_found' ? notFound() : showEnd(deps, request, code)
      },
    }),
  ]
}

type Request<P, Q = unknown> = RouteRequest<P, Q, unknown, Officer>

async function showOfficers(
  { db }: FeatureDeps,
  request: Request<unknown, { 'don-vi'?: number | undefined; sau?: string | undefined }>,
): Promise<Answer> {
  const { actor, site, language, query } = request
  const administered = await administeredBy(db, { officerId: actor.id, siteId: site.id }, request)
  const shown = { siteIds: administered.sites.map(({ id }) => id), on: administered.today }
  const unitId = administered.units.find(({ id }) => id === query['don-vi'])?.id
  const found = await listOfficersWithin(db, shown, { unitId, afterId: query.sau, limit: PAGE + 1 })
  const officers = found.slice(0, PAGE)
  const duties = shownDuties(
    await listAssignments(
      db,
      officers.map(({ id }) => id),
      shown,
    ),
    administered,
    language,
  )
  return page(
    DutiesPage({
      ...{ language, administered, unitId, isFirst: query.sau === undefined },
      officers: officers.map(officer => ({
        ...officer,
        duties: duties.filter(duty => duty.officerId === officer.id),
      })),
      lastId: found.length > PAGE ? officers.at(-1)?.id : undefined,
    }),
  )
}

async function showEnd(
  { db }: FeatureDeps,
  request: Request<{ id: string; duty: string }>,
  error: string | undefined,
): Promise<Answer> {
  const { actor, site, language, params, body } = request
  const administered = await administeredBy(db, { officerId: actor.id, siteId: site.id }, request)
  const found = await findAdministered(db, params.id, administered, language)
  const duty = found?.duties.find(each => each.id === params.duty)
  if (found === undefined || duty === undefined) return notFound()
  const typed = body.raw['from']
  const view = EndDutyPage({
    ...{ language, officer: found.officer, duty, error },
    isOnly: found.duties.filter(each => each.siteId === duty.siteId).length === 1,
    from: typeof typed === 'string' ? typed : writeDay(administered.today),
  })
  return page(view, error === undefined ? {} : { status: 422 })
}
