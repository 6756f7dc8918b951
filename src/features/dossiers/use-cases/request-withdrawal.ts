import { err, ok, type Result } from '#kernel/result.ts'
import type { ActorRef } from '#platform/events/append-event.ts'
import { decideWithdrawal } from '../domain/decide-end.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { act } from './act-on-dossier.ts'
import { type ApplicantKey, dossierOf } from './applicant-key.ts'
import type { DossierDeps } from './dossier-deps.ts'

/** What an applicant does with a dossier. */
export type ByApplicant = {
  readonly siteId: number
  readonly applicant: ApplicantKey
  readonly actor: ActorRef
}

/** The applicant asks for the dossier to be stopped. Event: dossier.withdrawal_requested. */
export async function requestWithdrawal(
  deps: DossierDeps,
  input: ByApplicant & { readonly reason: string },
): Promise<Result<Record<string, never>, DossierError>> {
  const { siteId, actor, applicant, reason } = input
  const dossierId = await dossierOf(deps, siteId, applicant)
  if (dossierId === undefined) return err({ code: 'dossier_not_found' })
  const acted = await act(deps, { siteId, dossierId, actor }, ({ facts, by }) =>
    decideWithdrawal(facts, reason, by),
  )
  return acted.ok ? ok({}) : acted
}
