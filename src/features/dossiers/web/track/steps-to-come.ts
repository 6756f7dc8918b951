/** The turns of units that are still to come. */
import { type ProcedureContent, unitOfStep } from '#features/procedures'
import { openStep } from '../../domain/dossier.ts'
import { isOpen } from '../../domain/states.ts'
import type { TrackingView } from '../../use-cases/find-tracked.ts'

/** A turn that is still to come. */
export type StepToCome = { readonly key: string; readonly unitId: number }

/** The turns still to come; none once it is resolved, stopped or asked to be. */
export function stepsToCome(view: TrackingView): readonly StepToCome[] {
  const { dossier } = view.facts
  if (!isOpen(dossier.state) || dossier.state === 'withdrawal_requested') return []
  const { steps } = view.version.content
  const here = openStep(view.facts)
  const at = here === undefined ? -1 : steps.findIndex(step => step.key === here.stepKey)
  return steps.slice(at + 1).map(step => ({ key: step.key, unitId: unitOf(view, step) }))
}

function unitOf(view: TrackingView, step: ProcedureContent['steps'][number]): number {
  const { dossier } = view.facts
  return unitOfStep(step, { ...dossier, helpingUnitId: dossier.receivingUnitId })
}
