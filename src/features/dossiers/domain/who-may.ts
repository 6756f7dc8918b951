/**
 * An officer sees and touches only the dossiers of units where a duty gives a task. These functions are the whole
 * of that rule; every use case and read goes through them.
 */
import type { Dossier, DossierStep } from './dossier.ts'

/** What an officer is to do in one unit. */
export type DutyIn = { readonly unitId: number; readonly role: string }

/** The units through which a dossier went or will go. */
export type Places = Pick<
  Dossier,
  'receivingUnitId' | 'handlingUnitId' | 'decidingUnitId' | 'unitId'
> & { readonly steps?: readonly Pick<DossierStep, 'unitId'>[] }

/** Tells whether one of the roles, held in a unit that has to do with the dossier, lets the officer see it. */
export function maySee(
  duties: readonly DutyIn[],
  roles: readonly string[],
  places: Places,
): boolean {
  const units = new Set([
    places.receivingUnitId,
    places.handlingUnitId,
    places.decidingUnitId,
    places.unitId,
    ...(places.steps ?? []).map(step => step.unitId),
  ])
  return duties.some(duty => units.has(duty.unitId) && roles.includes(duty.role))
}

/** Tells whether the officer holds one of the roles in that unit. */
export function hasRoleIn(
  duties: readonly DutyIn[],
  roles: readonly string[],
  unitId: number,
): boolean {
  return duties.some(duty => duty.unitId === unitId && roles.includes(duty.role))
}

/**
 * Tells whether the step is the officer's task: the step's role in its unit, or heading that unit. A step that is
 * assigned to a colleague is first taken over.
 */
export function isTaskOf(
  officer: { readonly id: string; readonly duties: readonly DutyIn[] },
  step: Pick<DossierStep, 'unitId' | 'role' | 'assigneeId'>,
): 'yes' | 'not_your_task' | 'not_assigned_to_you' {
  if (!hasRoleIn(officer.duties, [step.role, 'unit_head', 'leader'], step.unitId))
    return 'not_your_task'
  return step.assigneeId === null || step.assigneeId === officer.id ? 'yes' : 'not_assigned_to_you'
}
