import { ok, type Result } from '#kernel/result.ts'
import { decideReturn } from '../domain/decide-return.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'

/** Hands the result over at the counter or gives it to the post. Event: dossier.returned. */
export async function returnResult(
  deps: DossierDeps,
  at: At & { readonly way: 'counter' | 'post'; readonly receivedBy: string },
): Promise<Result<{ returnedAt: Date }, DossierError>> {
  const allowed = { right: DOSSIER_PERMISSIONS.returnResult, where: 'receiving' } as const
  const acted = await actOnDossier(deps, at, allowed, ({ facts, by }) =>
    decideReturn(facts, at, by),
  )
  if (!acted.ok) return acted
  const { returnedAt } = acted.value.facts.dossier
  if (returnedAt === null) throw new Error('A returned dossier has its time')
  return ok({ returnedAt })
}
