import { ok, type Result } from '#kernel/result.ts'
import { decideStart } from '../domain/decide-steps.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'

/** Takes up the step that the unit was given ("nhận" on the control slip). Event: dossier.step_started. */
export async function startStep(
  deps: DossierDeps,
  at: At,
): Promise<Result<Record<string, never>, DossierError>> {
  const allowed = { right: DOSSIER_PERMISSIONS.process, where: 'here', task: true } as const
  const acted = await actOnDossier(deps, at, allowed, ({ facts, by }) => decideStart(facts, by))
  return acted.ok ? ok({}) : acted
}
