import { ok, type Result } from '#kernel/result.ts'
import { decideRefusal, type EndWish } from '../domain/decide-end.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'

/**
 * Refuses to receive a dossier, or one that was not supplemented in time, with listed reasons and full guidance.
 * Event: dossier.refused.
 */
export async function refuse(
  deps: DossierDeps,
  at: At & EndWish,
): Promise<Result<Record<string, never>, DossierError>> {
  const allowed = { right: DOSSIER_PERMISSIONS.refuse, where: 'anywhere' } as const
  const acted = await actOnDossier(deps, at, allowed, ({ facts, by }) =>
    decideRefusal(facts, at, by),
  )
  return acted.ok ? ok({}) : acted
}
