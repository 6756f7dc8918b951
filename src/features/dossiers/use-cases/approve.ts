import { ok, type Result } from '#kernel/result.ts'
import { decideApproval, decideProposalSentBack } from '../domain/decide-result.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'

const ALLOWED = { right: DOSSIER_PERMISSIONS.approve, where: 'here', task: true } as const

/** Approves what is proposed. Events: dossier.result_approved (by the last who approves), dossier.step_forwarded. */
export async function approve(
  deps: DossierDeps,
  at: At & { readonly note?: string },
): Promise<Result<Record<string, never>, DossierError>> {
  const acted = await actOnDossier(deps, at, ALLOWED, ({ facts, rules, by }) =>
    decideApproval(facts, rules, at.note ?? '', by),
  )
  return acted.ok ? ok({}) : acted
}

/** Sends a proposal back to whoever made it. Events: dossier.result_sent_back, dossier.step_sent_back. */
export async function sendBackProposal(
  deps: DossierDeps,
  at: At & { readonly reason: string },
): Promise<Result<Record<string, never>, DossierError>> {
  const acted = await actOnDossier(deps, at, ALLOWED, ({ facts, rules, by }) =>
    decideProposalSentBack(facts, rules, at.reason, by),
  )
  return acted.ok ? ok({}) : acted
}
