import { ok, type Result } from '#kernel/result.ts'
import { decideSendBack } from '../domain/decide-steps.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'
import { type HandedOver, placeOf } from './forward.ts'

/** Sends the dossier back to the step before, with the reason. Event: dossier.step_sent_back. */
export async function returnToPreviousStep(
  deps: DossierDeps,
  at: At & { readonly reason: string },
): Promise<Result<HandedOver, DossierError>> {
  const allowed = { right: DOSSIER_PERMISSIONS.process, where: 'here', task: true } as const
  const acted = await actOnDossier(deps, at, allowed, ({ facts, rules, by }) =>
    decideSendBack(facts, rules, at.reason, by),
  )
  return acted.ok ? ok(placeOf(acted.value)) : acted
}
