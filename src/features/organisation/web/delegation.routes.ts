import { z } from 'zod'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { Role } from '../domain/roles.ts'
import { listDelegationsOf } from '../store/delegation.queries.ts'
import { dutiesOf, listOfficersOf } from '../store/officer.queries.ts'
import { listUnits } from '../store/unit.queries.ts'
import { delegateDuty } from '../use-cases/delegate-duty.ts'
import { withdrawDelegation } from '../use-cases/withdraw-delegation.ts'
import { words } from '../words.ts'
import { delegationForm, FIELD_OF_PROBLEM } from './delegation.forms.ts'
import { DelegationPage } from './delegation.page.tsx'

const PATH = '/can-bo/uy-quyen'
const DONE = { giao: 'given', 'thu-lai': 'withdrawn' } as const

type Request = RouteRequest<unknown, unknown, unknown, Officer>

/** Giving a duty to a colleague, and taking it back. */
export function delegationRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who: 'officer',
      audit: 'own data',
      query: z.object({ xong: z.enum(['giao', 'thu-lai']).optional() }),
      handle: request =>
        show(deps, request, { done: request.query.xong && DONE[request.query.xong] }),
    }),
    route({
      method: 'POST',
      path: PATH,
      who: 'officer',
      audit: 'act',
      body: delegationForm,
      async handle(request) {
        const { body, actor, site, language } = request
        if (!body.ok) return show(deps, request, { errors: body.errors, raw: body.raw })
        const { duty, colleague, first_day, last_day, reason } = body.value
        const given = await delegateDuty(deps, {
          siteId: site.id,
          fromOfficerId: actor.id,
          toOfficerId: colleague,
          unitId: duty.unitId,
          role: duty.role,
          firstDay: first_day,
          lastDay: last_day,
          reason,
        })
        if (given.ok) return redirect(href(language, `${PATH}?xong=giao`))
        const { code } = given.error
        return show(deps, request, { errors: { [FIELD_OF_PROBLEM[code]]: code }, raw: body.raw })
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/:id/thu-lai`,
      who: 'officer',
      audit: 'act',
      params: z.object({ id: z.uuid() }),
      async handle({ params, actor, site, language }) {
        const done = await withdrawDelegation(deps, {
          siteId: site.id,
          delegationId: params.id,
          byOfficerId: actor.id,
        })
        return done.ok ? redirect(href(language, `${PATH}?xong=thu-lai`)) : notFound()
      },
    }),
  ]
}

async function show(
  { db }: FeatureDeps,
  { actor, site, language, now }: Request,
  state: { done?: 'given' | 'withdrawn' | undefined; errors?: FieldErrors; raw?: RawFields },
): Promise<Answer> {
  const today = dateInVietNam(now)
  const { roles } = words(language)
  const duties = (await dutiesOf(db, actor.id, today)).filter(
    duty => duty.delegatedBy === undefined,
  )
  const units = new Map((await listUnits(db, site.id, today)).map(unit => [unit.id, unit]))
  const unitName = (id: number): string => {
    const unit = units.get(id)
    return (language === 'vi' ? unit?.nameVi : unit?.nameEn) ?? ''
  }
  const nameOf = (duty: { unitId: number; role: Role }): string =>
    `${roles[duty.role]} – ${unitName(duty.unitId)}`
  const unitIds = [...new Set(duties.map(duty => duty.unitId))]
  const colleagues = await Promise.all(
    unitIds.map(async unitId => {
      const officers = await listOfficersOf(db, unitId, undefined, today)
      const others = new Map(
        officers
          .filter(officer => officer.id !== actor.id && officer.delegatedBy === undefined)
          .map(officer => [officer.id, `${officer.fullName} (${roles[officer.role]})`]),
      )
      return {
        label: unitName(unitId),
        options: [...others].map(([value, text]) => ({ value, text })),
      }
    }),
  )
  const delegations = await listDelegationsOf(db, actor.id, today)
  const view = DelegationPage({
    language,
    officerId: actor.id,
    today,
    done: state.done,
    duties: duties.map(duty => ({
      value: `${String(duty.unitId)}:${duty.role}`,
      text: nameOf(duty),
    })),
    colleagues: colleagues.filter(group => group.options.length > 0),
    delegations: delegations.map(delegation => ({ delegation, duty: nameOf(delegation) })),
    errors: state.errors ?? {},
    raw: state.raw ?? {},
  })
  return page(view, { status: state.errors === undefined ? 200 : 422 })
}
