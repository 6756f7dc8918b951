import { listOfficersOf } from '#features/organisation'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { DossierStep } from '../domain/dossier.ts'
import type { DossierDeps } from './dossier-deps.ts'

/** Who heads a unit may have any of its steps. */
export const HEADS: readonly string[] = ['unit_head', 'leader']

/** Tells whether the officer may have a step: its role, or heading its unit, on that day. Nobody in particular always may. */
export async function isOnDuty(
  deps: Pick<DossierDeps, 'db'>,
  step: Pick<DossierStep, 'unitId' | 'role'>,
  officerId: string | null,
  now: Instant,
): Promise<boolean> {
  if (officerId === null) return true
  const officers = await listOfficersOf(deps.db, step.unitId, undefined, dateInVietNam(now))
  return officers.some(each => each.id === officerId && [step.role, ...HEADS].includes(each.role))
}
