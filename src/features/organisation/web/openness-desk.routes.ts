import { z } from 'zod'
import { writeDay } from '#kernel/day-text.ts'
import { isId, newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Clash, Parts } from '#kernel/merge-parts.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { readBegan, writeBegan } from '#platform/http/fields.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { bothChanged } from '#ui/both-changed.ts'
import { leaderParts, unitParts } from '../domain/profile.ts'
import { ORGANISATION_PERMISSIONS } from '../organisation.permissions.ts'
import { findBoundary } from '../store/boundary.queries.ts'
import { listLeaders, listUnitProfiles } from '../store/profile.queries.ts'
import { listUnits } from '../store/unit.queries.ts'
import { describeLeader, describeUnit } from '../use-cases/describe-organisation.ts'
import { leaderProfileForm, typedValues, unitProfileForm } from './openness.forms.ts'
import { OpennessDeskPage, type OpennessDeskProps } from './openness-desk.page.tsx'
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
      query: z.object({ xong: z.enum(['1', 'merged']).optional() }),
      handle: request => showDesk(deps, request, request.query.xong),
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
        if (!body.ok) return showUnit(deps, request, { errors: body.errors })
        const said = await describeUnit(deps, {
          ...saidIn(body, { siteId: site.id, officerId: actor.id, key: newId(now) }),
          validFrom: body.value.valid_from,
          unitId: params.id,
        })
        if (said.ok) return redirect(doneAt(language, said.value))
        return isRefusal(said.error)
          ? showUnit(deps, request, refusalOf(language, said.error))
          : notFound()
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
        if (!body.ok) return showLeader(deps, request, { errors: body.errors })
        const { bio_vi, bio_en, phone } = body.value
        const said = await describeLeader(deps, {
          ...saidIn(body, { siteId: site.id, officerId: actor.id, key: newId(now) }),
          validFrom: body.value.valid_from,
          officerId: params.id,
          on: dateInVietNam(now),
          bio: { vi: bio_vi, en: bio_en },
          phone,
        })
        if (said.ok) return redirect(doneAt(language, said.value))
        return isRefusal(said.error)
          ? showLeader(deps, request, refusalOf(language, said.error))
          : notFound()
      },
    }),
  ]
}

type Refusal = { readonly code: 'newer_is_known' } | Clash
/** Why a form is shown again: with errors at its fields and, where two people changed the same, with what both did. */
type Again = { readonly errors: FieldErrors; readonly clash?: Clash }

function doneAt(language: Language, { isMerged }: { readonly isMerged: boolean }): string {
  return href(language, `${PATH}?xong=${isMerged ? 'merged' : '1'}`)
}

function isRefusal(error: Refusal | { readonly code: string }): error is Refusal {
  return error.code === 'newer_is_known' || error.code === 'both_changed'
}

function refusalOf(language: Language, error: Refusal): Again {
  if (error.code === 'newer_is_known') return { errors: { valid_from: error.code } }
  return { errors: bothChanged(language, error), clash: error }
}

/** What the fields hold: what is kept, or what was typed; `began` is what they were filled with, or what is saved by now where that was told. */
function filled(
  kept: { readonly valid_from: string; readonly parts: Parts },
  raw: RawFields,
  again: Again | undefined,
): Record<string, string> {
  const { valid_from, parts } = kept
  if (again === undefined) return { valid_from, ...parts, began: writeBegan(parts) }
  const typed = typedValues(raw, ['valid_from', 'began', ...Object.keys(parts)])
  const { clash } = again
  return clash === undefined
    ? typed
    : { ...typed, ...clash.merged, began: writeBegan(clash.theirs) }
}

type SaidForm = z.output<typeof unitProfileForm>

function saidIn(
  { value: form, raw }: { readonly value: SaidForm; readonly raw: RawFields },
  { siteId, officerId, key }: { siteId: number; officerId: string; key: string },
) {
  return {
    siteId,
    by: { kind: 'officer', id: officerId } as const,
    id: form.key ?? key,
    began: readBegan(raw),
    duties: { vi: form.duties_vi, en: form.duties_en },
    reception: { vi: form.reception_vi, en: form.reception_en },
  }
}

async function showDesk(
  { db }: FeatureDeps,
  { site, language, now }: Pick<Request<unknown>, 'site' | 'language' | 'now'>,
  done: OpennessDeskProps['done'],
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
  again?: Again,
): Promise<Answer> {
  const today = dateInVietNam(now)
  const [units, profiles] = await Promise.all([
    listUnits(db, site.id, today),
    listUnitProfiles(db, site.id, today),
  ])
  const unit = units.find(each => each.id === params.id)
  if (unit === undefined) return notFound()
  const known = unitParts(profiles.find(each => each.unitId === unit.id))
  const kept = { valid_from: writeDay(today), parts: known }
  const view = ProfileFormPage({
    language,
    title: language === 'vi' ? unit.nameVi : unit.nameEn,
    action: href(language, `${PATH}/don-vi/${String(unit.id)}`),
    fields: UNIT_FIELDS,
    values: { ...filled(kept, body.raw, again), key: newId(now) },
    errors: again?.errors ?? {},
  })
  return page(view, again === undefined ? {} : { status: 422 })
}

async function showLeader(
  { db }: FeatureDeps,
  { site, language, now, params, body }: Request<{ id: string }>,
  again?: Again,
): Promise<Answer> {
  const today = dateInVietNam(now)
  const leader = (await listLeaders(db, site.id, today)).find(each => each.id === params.id)
  if (leader === undefined) return notFound()
  const kept = { valid_from: writeDay(today), parts: leaderParts(leader.profile) }
  const view = ProfileFormPage({
    language,
    title: `${leader.fullName} – ${leader.title[language]}`,
    action: href(language, `${PATH}/lanh-dao/${leader.id}`),
    fields: LEADER_FIELDS,
    values: { ...filled(kept, body.raw, again), key: newId(now) },
    errors: again?.errors ?? {},
  })
  return page(view, again === undefined ? {} : { status: 422 })
}
