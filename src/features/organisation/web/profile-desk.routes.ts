import { z } from 'zod'
import { isId, newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { readBegan } from '#platform/http/fields.ts'
import type { RawFields } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { TextDecision } from '../domain/dated-text.ts'
import { ORGANISATION_PERMISSIONS } from '../organisation.permissions.ts'
import { describeLeader, describeUnit } from '../use-cases/describe-organisation.ts'
import { withdrawLeaderPlan, withdrawUnitPlan } from '../use-cases/withdraw-plan.ts'
import {
  leaderProfileForm,
  planQuery,
  unitParam,
  unitProfileForm,
  withdrawForm,
} from './openness.forms.ts'
import { showLeader, showUnit } from './profile-desk.view.ts'
import { isRefusal, refusalOf } from './profile-refusals.ts'

const PATH = '/can-bo/to-chuc'
const UNIT = `${PATH}/don-vi/:id`
const LEADER = `${PATH}/lanh-dao/:id`
const who = ORGANISATION_PERMISSIONS.describe
const leaderParam = z.object({ id: z.string().refine(isId) })

/** The forms in which it is said what units and leaders do, and in which what is planned is taken back. */
export function profileDeskRoutes(deps: FeatureDeps): Route[] {
  return [...unitRoutes(deps), ...leaderRoutes(deps)]
}

function unitRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: UNIT,
      who,
      audit: 'nothing personal',
      params: unitParam,
      query: planQuery,
      handle: request => showUnit(deps, request),
    }),
    route({
      method: 'POST',
      path: UNIT,
      who,
      audit: 'act',
      params: unitParam,
      query: planQuery,
      body: unitProfileForm,
      async handle(request) {
        const { body, site, actor, params, query, language, now } = request
        if (!body.ok) return showUnit(deps, request, { errors: body.errors })
        const said = await describeUnit(deps, {
          ...saidIn(body, { siteId: site.id, officerId: actor.id, key: newId(now) }),
          validFrom: body.value.valid_from,
          plan: query.tu,
          unitId: params.id,
        })
        if (said.ok) return redirect(doneAt(language, said.value))
        return isRefusal(said.error)
          ? showUnit(deps, request, refusalOf(language, said.error))
          : notFound()
      },
    }),
    route({
      method: 'POST',
      path: `${UNIT}/rut-lai`,
      who,
      audit: 'act',
      params: unitParam,
      body: withdrawForm,
      async handle(request) {
        const { body, site, actor, params, language } = request
        const shown = { ...request, query: {} }
        if (!body.ok) return showUnit(deps, shown, { errors: body.errors, isWithdrawal: true })
        const { plan: id, from: validFrom } = body.value
        const by = { kind: 'officer', id: actor.id } as const
        const plan = { id, validFrom }
        const back = await withdrawUnitPlan(deps, { siteId: site.id, by, unitId: params.id, plan })
        if (back.ok) return redirect(href(language, `${PATH}?xong=withdrawn`))
        return isRefusal(back.error)
          ? showUnit(deps, shown, refusalOf(language, back.error))
          : notFound()
      },
    }),
  ]
}

function leaderRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: LEADER,
      who,
      audit: 'nothing personal',
      params: leaderParam,
      query: planQuery,
      handle: request => showLeader(deps, request),
    }),
    route({
      method: 'POST',
      path: LEADER,
      who,
      audit: 'act',
      params: leaderParam,
      query: planQuery,
      body: leaderProfileForm,
      async handle(request) {
        const { body, site, actor, params, query, language, now } = request
        if (!body.ok) return showLeader(deps, request, { errors: body.errors })
        const { bio_vi, bio_en, phone } = body.value
        const said = await describeLeader(deps, {
          ...saidIn(body, { siteId: site.id, officerId: actor.id, key: newId(now) }),
          validFrom: body.value.valid_from,
          plan: query.tu,
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
    route({
      method: 'POST',
      path: `${LEADER}/rut-lai`,
      who,
      audit: 'act',
      params: leaderParam,
      body: withdrawForm,
      async handle(request) {
        const { body, site, actor, params, language } = request
        const shown = { ...request, query: {} }
        if (!body.ok) return showLeader(deps, shown, { errors: body.errors, isWithdrawal: true })
        const { plan: id, from: validFrom } = body.value
        const by = { kind: 'officer', id: actor.id } as const
        const back = await withdrawLeaderPlan(deps, {
          ...{ siteId: site.id, by, officerId: params.id, plan: { id, validFrom } },
        })
        if (back.ok) return redirect(href(language, `${PATH}?xong=withdrawn`))
        return isRefusal(back.error)
          ? showLeader(deps, shown, refusalOf(language, back.error))
          : notFound()
      },
    }),
  ]
}

type Saved = Pick<TextDecision, 'isMerged' | 'plannedFrom' | 'until'>

function doneAt(language: Language, { isMerged, plannedFrom, until }: Saved): string {
  const together = plannedFrom === undefined ? 'merged' : 'planned'
  const done = `xong=${isMerged ? together : '1'}`
  return href(language, `${PATH}?${done}${until === undefined ? '' : `&den=${until}`}`)
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
