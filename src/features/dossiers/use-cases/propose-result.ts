import { err, ok, type Result } from '#kernel/result.ts'
import { decideProposal } from '../domain/decide-result.ts'
import type { ResultOutcome } from '../domain/dossier.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'
import { isOnDuty } from './is-on-duty.ts'

/** Proposes the result and hands the dossier to who approves. Events: dossier.result_proposed, dossier.step_forwarded. */
export async function proposeResult(
  deps: DossierDeps,
  at: At & {
    readonly outcome: ResultOutcome
    readonly summary: string
    readonly toOfficerId?: string
  },
): Promise<Result<Record<string, never>, DossierError>> {
  const allowed = { right: DOSSIER_PERMISSIONS.propose, where: 'here', task: true } as const
  const toOfficerId = at.toOfficerId ?? null
  const acted = await actOnDossier(deps, at, allowed, async ({ facts, rules, by }) => {
    const wish = { outcome: at.outcome, summary: at.summary, toOfficerId }
    const decision = decideProposal(facts, rules, wish, by)
    if (!decision.ok || decision.value.newStep === undefined) return decision
    const fits = await isOnDuty(deps, decision.value.newStep, toOfficerId, by.now)
    return fits ? decision : err({ code: 'officer_not_in_unit' })
  })
  return acted.ok ? ok({}) : acted
}
