import { err, ok, type Result } from '#kernel/result.ts'
import { decideAssignment } from '../domain/decide-steps.ts'
import { openStep } from '../domain/dossier.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { hasRoleIn } from '../domain/who-may.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'

/** Takes a step over from a colleague of the same unit, or from the pile. Event: dossier.assigned. */
export async function takeOver(
  deps: DossierDeps,
  at: At,
): Promise<Result<Record<string, never>, DossierError>> {
  const allowed = { right: DOSSIER_PERMISSIONS.process, where: 'here' } as const
  const acted = await actOnDossier(deps, at, allowed, ({ facts, by }) => {
    const step = openStep(facts)
    const roles = [step?.role ?? '', 'unit_head', 'leader']
    if (step !== undefined && !hasRoleIn(at.officer.duties, roles, step.unitId))
      return err({ code: 'not_your_task' })
    return decideAssignment(facts, { officerId: by.officerId, how: 'taken_over' })
  })
  return acted.ok ? ok({}) : acted
}
