import { z } from 'zod'
import { listUnitsByIds, type Unit } from '#features/organisation'
import type { Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { unitsWhere } from '#platform/auth/permission.ts'
import { type Answer, notAllowed, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { OfficerAct } from '../../domain/acts-open-to.ts'
import { DOSSIER_PERMISSIONS } from '../../dossiers.permissions.ts'
import { officerSlipHref } from '../slips/slip-addresses.ts'
import { actHref } from '../work/work-addresses.ts'
import { type Choice, chooseProcedure } from './choose-procedure.ts'
import { WALK_IN_PATH } from './counter-addresses.ts'
import { filledIn, type LookedUp, lookUpApplicant } from './look-up-applicant.ts'
import { type Mend, receiveTyped } from './receive-typed.ts'
import { typedFrom, type WalkInAct, type WalkInTyped, walkInForm } from './walk-in.form.ts'
import { WalkInPage } from './walk-in.page.tsx'
import { walkInModel } from './walk-in.view.ts'

type Request = RouteRequest<unknown, unknown, unknown, Officer>

/** Receiving a walk-in: one form; every button sends it whole, and whatever happens it comes back as typed. */
export function walkInRoutes(deps: FeatureDeps): Route[] {
  const who = DOSSIER_PERMISSIONS.receive
  return [
    route({
      method: 'GET',
      path: WALK_IN_PATH,
      who,
      audit: 'nothing personal',
      query: z.object({ 'thu-tuc': z.string().max(200).optional().catch(undefined) }),
      handle: request =>
        show(deps, request, typedFrom({ procedure: request.query['thu-tuc'] ?? '' }, request.now)),
    }),
    route({
      method: 'POST',
      path: WALK_IN_PATH,
      who,
      audit: 'act',
      body: walkInForm,
      async handle(request) {
        const { body, now } = request
        const typed = typedFrom(body.raw, now)
        if (!body.ok) {
          const mends = Object.entries(body.errors).map(([field, code]) => ({ field, code }))
          return show(deps, request, typed, { mends })
        }
        return body.value.act === 'continue'
          ? goOn(deps, request, typed)
          : receive(deps, request, typed, body.value.act)
      },
    }),
  ]
}

/** Looks up what can be looked up. */
async function goOn(deps: FeatureDeps, request: Request, typed: WalkInTyped): Promise<Answer> {
  const text = typed.lines.identity.trim()
  if (text === '' || text === typed.lines.looked_up) return show(deps, request, typed)
  const who = { officer: request.actor, siteId: request.site.id }
  const lookedUp = await lookUpApplicant(deps, who, text)
  return show(deps, request, lookedUp.ok ? filledIn(typed, lookedUp) : typed, { lookedUp })
}

const NEXT = {
  supplement: 'request_supplement',
  refuse: 'refuse',
} as const satisfies Record<Exclude<WalkInAct, 'continue' | 'receive'>, OfficerAct>

async function receive(
  deps: FeatureDeps,
  request: Request,
  typed: WalkInTyped,
  act: Exclude<WalkInAct, 'continue'>,
): Promise<Answer> {
  const { actor, site, language } = request
  const counter = await counterOf(deps, request, typed.lines.counter)
  if (counter === undefined) return notAllowed()
  const choice = await chooseProcedure(deps.db, counter.search, typed)
  if (choice.kind !== 'chosen')
    return show(deps, request, typed, {
      mends: [{ field: 'procedure_text', code: UNCHOSEN[choice.kind] }],
    })
  const at = { siteId: site.id, officer: actor, unitId: counter.unit.id, hold: act !== 'receive' }
  const received = await receiveTyped(deps, at, typed, choice.version)
  if (!received.ok) return show(deps, request, typed, { mends: received.error })
  return redirect(nextAfter(act, received.value.dossierId, language))
}

const UNCHOSEN: Readonly<Record<Exclude<Choice['kind'], 'chosen'>, string>> = {
  nothing_typed: 'procedure_missing',
  not_found: 'procedure_not_found',
  many: 'procedure_ambiguous',
}

function nextAfter(
  act: Exclude<WalkInAct, 'continue'>,
  dossierId: string,
  language: Language,
): string {
  if (act === 'receive') return `${officerSlipHref(language, dossierId, 'receipt')}?in=ngay`
  return actHref(language, dossierId, NEXT[act])
}

async function show(
  deps: FeatureDeps,
  request: Request,
  typed: WalkInTyped,
  more: { readonly mends?: readonly Mend[]; readonly lookedUp?: LookedUp } = {},
): Promise<Answer> {
  const { language, now } = request
  const counter = await counterOf(deps, request, typed.lines.counter)
  if (counter === undefined) return notAllowed()
  const choice = await chooseProcedure(deps.db, counter.search, typed)
  const mends = [
    ...(more.mends ?? []),
    ...(choice.kind === 'not_found' && more.mends === undefined
      ? [{ field: 'procedure_text', code: 'procedure_not_found' }]
      : []),
  ]
  const model = walkInModel({
    ...{ language, now, choice, mends },
    typed: { ...typed, lines: { ...typed.lines, counter: counter.unit.slug } },
    lookedUp: more.lookedUp,
    counters: counter.units.map(unit => ({
      slug: unit.slug,
      name: language === 'vi' ? unit.nameVi : unit.nameEn,
    })),
  })
  const failed = Object.keys(model.errors).length > 0
  return page(WalkInPage(model), { status: failed ? 422 : 200 })
}

/** The counters of the officer and the one of the form: the first, until another is chosen. */
export async function counterOf(
  deps: FeatureDeps,
  { actor, site, now }: Pick<Request, 'actor' | 'site' | 'now'>,
  slug: string,
) {
  const units: readonly Unit[] = await listUnitsByIds(
    deps.db,
    unitsWhere(actor, DOSSIER_PERMISSIONS.receive),
  )
  const unit = units.find(each => each.slug === slug) ?? units[0]
  if (unit === undefined) return undefined
  return { units, unit, search: { siteId: site.id, unitId: unit.id, now } }
}
