import { ok, type Result } from '#kernel/result.ts'
import { decideResume } from '../domain/decide-pause.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'

/**
 * Lets the clock run on after a payment or another agency's answer.
 * Events: dossier.resumed, dossier.due_date_changed when it moved, dossier.fee_paid when said.
 */
export async function resume(
  deps: DossierDeps,
  at: At & { readonly feePaid?: boolean },
): Promise<Result<{ dueAt: Date | null }, DossierError>> {
  const allowed = { right: DOSSIER_PERMISSIONS.process, where: 'anywhere' } as const
  const acted = await actOnDossier(deps, at, allowed, ({ facts, by }) =>
    decideResume(facts, { feePaid: at.feePaid ?? facts.dossier.state === 'awaiting_payment' }, by),
  )
  return acted.ok ? ok({ dueAt: acted.value.facts.dossier.dueAt }) : acted
}
