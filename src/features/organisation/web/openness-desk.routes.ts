import { z } from 'zod'
import { writeDay } from '#kernel/day-text.ts'
import { isId, newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { ORGANISATION_PERMISSIONS } from '../organisation.permissions.ts'
import { findBoundary } from '../store/boundary.queries.ts'
import { listLeaders, listUnitProfiles } from '../store/profile.queries.ts'
import { listUnits } from '../store/unit.queries.ts'
import { describeLeader, describeUnit } from '../use-cases/describe-organisation.ts'
import { leaderProfileForm, typedValues, unitProfileForm } from './openness.forms.ts'
import { OpennessDeskPage } from './openness-desk.page.tsx'
import { LEADER_FIELDS, ProfileFormPage, UNIT_FIELDS } from './openness-form.page.tsx'

const PATH = '/can-bo/to-chuc'
const who = ORGANISATION_PERMISSIONS.describe
const unitParam = z.object({
  id: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
})
const leaderParam = z.object({ id: z.string().refine(isId) })

type Request<P, B = unknown> = RouteRequest<P, unknown, B, Officer>

/** What is said of leaders and units, and the forms in which it is said. */
export function opennessDeskRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      query: z.object({ xong: z.literal('1').optional() }),
      handle: request => showDesk(deps, request, request.query.xong !== undefined),
    }),
    route({
      method: 'GET',
      path: `${PATH}/don-vi/:id`,
      who,
      audit: 'nothing personal',
      params: unitParam,
      handle: request => showUnit(deps, request),
    }),
    route({
      method: 'POST',
      path: `${PATH}/don-vi/:id`,
      who,
      audit: 'act',
      params: unitParam,
      body: unitProfileForm,
      async handle(request) {
        const { body, site, actor, params, language, now } = request
        if (!body.ok) return showUnit(deps, request, body.errors)
        const said = await describeUnit(deps, {
          ...saidIn(body.value, { siteId: site.id, officerId: actor.id, key: newId(now) }),
          validFrom: body.value.valid_from,
          unitId: params.id,
        })
        if (said.ok) return redirect(href(language, `${PATH}?xong=1`))
        if (said.error.code !== 'newer_is_known') return notFound()
        return showUnit(deps, request, { valid_from: said.error.code })
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/lanh-dao/:id`,
      who,
      audit: 'nothing personal',
      params: leaderParam,
      handle: request => showLeader(deps, request),
    }),
    route({
      method: 'POST',
      path: `${PATH}/lanh-dao/:id`,
      who,
      audit: 'act',
      params: leaderParam,
      body: leaderProfileForm,
      async handle(request) {
        const { body, site, actor, params, language, now } = request
        if (!body.ok) return showLeader(deps, request, body.errors)
        const { bio_vi, bio_en, phone } = body.value
        const said = await describeLeader(deps, {
          ...saidIn(body.value, { siteId: site.id, officerId: actor.id, key: newId(now) }),
          validFrom: body.value.valid_from,
          officerId: params.id,
          on: dateInVietNam(now),
          bio: { vi: bio_vi, en: bio_en },
          phone,
        })
        if (said.ok) return redirect(href(language, `${PATH}?xong=1`))
        if (said.error.code !== 'newer_is_known') return notFound()
        return showLeader(deps, request, { valid_from: said.error.code })
      },
    }),
  ]
}

type SaidForm = z.output<typeof unitProfileForm>

function saidIn(
  form: SaidForm,
  { siteId, officerId, key }: { siteId: number; officerId: string; key: string },
) {
  return {
    siteId,
    by: { kind: 'officer', id: officerId } as const,
    id: form.key ?? key,
    duties: { vi: form.duties_vi, en: form.duties_en },
    reception: { vi: form.reception_vi, en: form.reception_en },
  }
}

async function showDesk(
  { db }: FeatureDeps,
  { site, language, now }: Pick<Request<unknown>, 'site' | 'language' | 'now'>,
  done: boolean,
): Promise<Answer> {
  const today = dateInVietNam(now)
  const [leaders, units, profiles, boundary] = await Promise.all([
    listLeaders(db, site.id, today),
    listUnits(db, site.id, today),
    listUnitProfiles(db, site.id, today),
    findBoundary(db, site.id),
  ])
  const base = href(language, PATH)
  const view = OpennessDeskPage({
    language,
    done,
    leaders: leaders.map(each => ({
      id: each.id,
      name: `${each.fullName} – ${each.title[language]}`,
      href: `${base}/lanh-dao/${each.id}`,
      savedAt: each.profile?.savedAt,
    })),
    units: units.map(unit => ({
      id: unit.slug,
      name: language === 'vi' ? unit.nameVi : unit.nameEn,
      href: `${base}/don-vi/${String(unit.id)}`,
      savedAt: profiles.find(each => each.unitId === unit.id)?.savedAt,
    })),
    mapSavedAt: boundary?.savedAt,
  })
  return page(view)
}

async function showUnit(
  { db }: FeatureDeps,
  { site, language, now, params, body }: Request<{ id: number }>,
  errors?: FieldErrors,
): Promise<Answer> {
  const today = dateInVietNam(now)
  const [units, profiles] = await Promise.all([
    listUnits(db, site.id, today),
    listUnitProfiles(db, site.id, today),
  ])
  const unit = units.find(each => each.id === params.id)
  if (unit === undefined) return notFound()
  const known = profiles.find(each => each.unitId === unit.id)
  const kept = {
    valid_from: writeDay(today),
    duties_vi: known?.duties.vi ?? '',
    duties_en: known?.duties.en ?? '',
    reception_vi: known?.reception.vi ?? '',
    reception_en: known?.reception.en ?? '',
  }
  const view = ProfileFormPage({
    language,
    title: language === 'vi' ? unit.nameVi : unit.nameEn,
    action: href(language, `${PATH}/don-vi/${String(unit.id)}`),
    fields: UNIT_FIELDS,
    values: { ...(errors ? typedValues(body.raw, UNIT_FIELDS) : kept), key: newId(now) },
    errors: errors ?? {},
  })
  return page(view, errors === undefined ? {} : { status: 422 })
}

async function showLeader(
  { db }: FeatureDeps,
  { site, language, now, params, body }: Request<{ id: string }>,
  errors?: FieldErrors,
): Promise<Answer> {
  const today = dateInVietNam(now)
  const leader = (await listLeaders(db, site.id, today)).find(each => each.id === params.id)
  if (leader === undefined) return notFound()
  const { profile } = leader
  const kept = {
    valid_from: writeDay(today),
    duties_vi: profile?.duties.vi ?? '',
    duties_en: profile?.duties.en ?? '',
    reception_vi: profile?.reception.vi ?? '',
    reception_en: profile?.reception.en ?? '',
    bio_vi: profile?.bio.vi ?? '',
    bio_en: profile?.bio.en ?? '',
    phone: profile?.phone ?? '',
  }
  const view = ProfileFormPage({
    language,
    title: `${leader.fullName} – ${leader.title[language]}`,
    action: href(language, `${PATH}/lanh-dao/${leader.id}`),
    fields: LEADER_FIELDS,
    values: { ...(errors ? typedValues(body.raw, LEADER_FIELDS) : kept), key: newId(now) },
    errors: errors ?? {},
  })
  return page(view, errors === undefined ? {} : { status: 422 })
}
