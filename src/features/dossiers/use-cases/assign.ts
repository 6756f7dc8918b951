import { err, ok, type Result } from '#kernel/result.ts'
import { decideAssignment } from '../domain/decide-steps.ts'
import { openStep } from '../domain/dossier.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { hasRoleIn } from '../domain/who-may.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'
import { isOnDuty } from './is-on-duty.ts'

/**
 * Gives the step to an officer of its unit: the head may give any, an officer may hand on the own ones. (A duty given
 * to a delegate for some days needs none of this: the delegate has it as if it were the own.) Event: dossier.assigned.
 */
export async function assign(
  deps: DossierDeps,
  at: At & { readonly toOfficerId: string },
): Promise<Result<Record<string, never>, DossierError>> {
  const { right, heads } = { right: DOSSIER_PERMISSIONS.process, heads: DOSSIER_PERMISSIONS.assign }
  const acted = await actOnDossier(deps, at, { right, where: 'here' }, async ({ facts, by }) => {
    const step = openStep(facts)
    if (step === undefined) return err({ code: 'no_open_step' })
    const isHead = hasRoleIn(at.officer.duties, heads.roles, step.unitId)
    if (!isHead && step.assigneeId !== by.officerId) return err({ code: 'not_assigned_to_you' })
    if (!(await isOnDuty(deps, step, at.toOfficerId, by.now)))
      return err({ code: 'officer_not_in_unit' })
    const how = step.assigneeId === by.officerId ? 'handed_on' : 'assigned'
    return decideAssignment(facts, { officerId: at.toOfficerId, how })
  })
  return acted.ok ? ok({}) : acted
}
