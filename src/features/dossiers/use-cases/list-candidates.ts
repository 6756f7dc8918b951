/** Who may be given a step or asked to approve: what pages offer to choose from. Each act checks again. */
import { listOfficersOf, type OfficerOnDuty } from '#features/organisation'
import { unitOfStep } from '#features/procedures'
import { dateInVietNam } from '#kernel/instant.ts'
import { type DossierFacts, openStep } from '../domain/dossier.ts'
import { rulesOf, type StepRule } from '../domain/procedure-rules.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { HEADS } from './is-on-duty.ts'
import { versionById } from './rules-in-force.ts'

/** The step that would come next, and its unit. */
export type NextStep = { readonly step: StepRule; readonly unitId: number }

/** The step after the open one, by the dossier's procedure version. */
export async function findNextStep(
  deps: Pick<DossierDeps, 'db'>,
  { dossier }: DossierFacts,
): Promise<NextStep | undefined> {
  const { steps } = rulesOf(await versionById(deps.db, dossier.versionId))
  const here = steps.findIndex(step => step.key === dossier.stepKey)
  const step = here < 0 ? undefined : steps[here + 1]
  const places = { ...dossier, helpingUnitId: dossier.receivingUnitId }
  return step && { step, unitId: unitOfStep(step, places) }
}

/** Who may have the step that is open. */
export async function listOfficersForStep(
  deps: DossierDeps,
  facts: DossierFacts,
): Promise<OfficerOnDuty[]> {
  const step = openStep(facts)
  return step === undefined ? [] : onDuty(deps, step.unitId, [step.role, ...HEADS])
}

/** Who may have the step that comes next. */
export async function listOfficersForNextStep(
  deps: DossierDeps,
  facts: DossierFacts,
): Promise<OfficerOnDuty[]> {
  const next = await findNextStep(deps, facts)
  return next === undefined ? [] : onDuty(deps, next.unitId, [next.step.role, ...HEADS])
}

/** The heads who may approve a correction of the dossier. */
export async function listApprovers(
  deps: DossierDeps,
  { dossier }: DossierFacts,
): Promise<OfficerOnDuty[]> {
  const { receivingUnitId, handlingUnitId, decidingUnitId } = dossier
  const units = [...new Set([receivingUnitId, handlingUnitId, decidingUnitId])]
  const lists = await Promise.all(units.map(unit => onDuty(deps, unit, HEADS)))
  return once(lists.flat())
}

async function onDuty(
  { db, clock }: DossierDeps,
  unitId: number,
  roles: readonly string[],
): Promise<OfficerOnDuty[]> {
  const officers = await listOfficersOf(db, unitId, undefined, dateInVietNam(clock.now()))
  return once(officers.filter(officer => roles.includes(officer.role)))
}

function once(officers: readonly OfficerOnDuty[]): OfficerOnDuty[] {
  return [
    ...new Map(officers.toReversed().map(officer => [officer.id, officer])).values(),
  ].reverse()
}
