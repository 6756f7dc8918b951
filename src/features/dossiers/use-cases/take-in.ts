import { ok, type Result } from '#kernel/result.ts'
import { decideReceipt } from '../domain/decide-receipt.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'

/** What the receipt promises. */
export type TakenIn = { readonly receivedAt: Date; readonly dueAt: Date }

/** Takes in a dossier that was sent online: the clock starts. Event: dossier.received. */
export async function takeIn(deps: DossierDeps, at: At): Promise<Result<TakenIn, DossierError>> {
  const allowed = { right: DOSSIER_PERMISSIONS.receive, where: 'receiving' } as const
  const acted = await actOnDossier(deps, at, allowed, ({ facts, rules, by }) =>
    decideReceipt(facts, rules, by),
  )
  if (!acted.ok) return acted
  const { receivedAt, dueAt } = acted.value.facts.dossier
  if (receivedAt === null || dueAt === null) throw new Error('A received dossier has its times')
  return ok({ receivedAt, dueAt })
}
