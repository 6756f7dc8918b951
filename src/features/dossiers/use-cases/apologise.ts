import { ok, type Result } from '#kernel/result.ts'
import { type ApologyWish, decideApology } from '../domain/decide-delay.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'

/** Apologises for a delay in writing, with a new day. The due date stays. Event: dossier.apologised. */
export async function apologise(
  deps: DossierDeps,
  at: At & Omit<ApologyWish, 'delayingUnitId'> & { readonly delayingUnitId?: number },
): Promise<Result<Record<string, never>, DossierError>> {
  const allowed = { right: DOSSIER_PERMISSIONS.extend, where: 'anywhere' } as const
  const wish = { ...at, delayingUnitId: at.delayingUnitId ?? null }
  const acted = await actOnDossier(deps, at, allowed, ({ facts, by }) =>
    decideApology(facts, wish, by),
  )
  return acted.ok ? ok({}) : acted
}
