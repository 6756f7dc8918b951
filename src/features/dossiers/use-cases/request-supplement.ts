import type { PlainDate } from '#kernel/plain-date.ts'
import { ok, type Result } from '#kernel/result.ts'
import { decideSupplementRequest, type SupplementWish } from '../domain/decide-supplement.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'

/**
 * Asks the applicant for a supplement, once in the life of a dossier. The clock stands from here.
 * Events: dossier.supplement_requested, and dossier.paused when the clock had begun.
 */
export async function requestSupplement(
  deps: DossierDeps,
  at: At & SupplementWish,
): Promise<Result<{ supplementBy: PlainDate }, DossierError>> {
  const allowed = {
    right: DOSSIER_PERMISSIONS.requestSupplement,
    where: 'here',
    task: true,
  } as const
  const acted = await actOnDossier(deps, at, allowed, ({ facts, rules, by }) =>
    decideSupplementRequest(facts, rules, at, by),
  )
  if (!acted.ok) return acted
  const asked = acted.value.facts.supplement
  if (asked === undefined) throw new Error('A requested supplement is recorded')
  return ok({ supplementBy: asked.supplementBy })
}
