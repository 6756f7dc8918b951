import { err, ok, type Result } from '#kernel/result.ts'
import { decideForward } from '../domain/decide-steps.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { type Acted, actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'
import { isOnDuty } from './is-on-duty.ts'

/** Where the dossier lies after a hand-over. */
export type HandedOver = {
  readonly stepKey: string
  readonly unitId: number
  readonly stepDueAt: Date | null
}

/** Hands the dossier to the next step, if wished to a certain officer. Event: dossier.step_forwarded. */
export async function forward(
  deps: DossierDeps,
  at: At & { readonly toOfficerId?: string; readonly note?: string },
): Promise<Result<HandedOver, DossierError>> {
  const allowed = { right: DOSSIER_PERMISSIONS.process, where: 'here', task: true } as const
  const handOn = { toOfficerId: at.toOfficerId ?? null, note: at.note ?? '' }
  const acted = await actOnDossier(deps, at, allowed, async ({ facts, rules, by }) => {
    const decision = decideForward(facts, rules, handOn, by)
    if (!decision.ok || decision.value.newStep === undefined) return decision
    const fits = await isOnDuty(deps, decision.value.newStep, handOn.toOfficerId, by.now)
    return fits ? decision : err({ code: 'officer_not_in_unit' })
  })
  return acted.ok ? ok(placeOf(acted.value)) : acted
}

/** Where the dossier lies now. */
export function placeOf(acted: Acted): HandedOver {
  const { stepKey, unitId, stepDueAt } = acted.facts.dossier
  return { stepKey: stepKey ?? '', unitId, stepDueAt }
}
