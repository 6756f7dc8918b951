import type { PlainDate } from '#kernel/plain-date.ts'
import { ok, type Result } from '#kernel/result.ts'
import { decideExtension } from '../domain/decide-delay.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'

/** Puts the due date off to the end of a day, once and before it has passed. Event: dossier.due_date_changed. */
export async function extend(
  deps: DossierDeps,
  at: At & { readonly to: PlainDate; readonly reason: string },
): Promise<Result<{ dueAt: Date | null }, DossierError>> {
  const allowed = { right: DOSSIER_PERMISSIONS.extend, where: 'anywhere' } as const
  const acted = await actOnDossier(deps, at, allowed, ({ facts, by }) =>
    decideExtension(facts, at, by),
  )
  return acted.ok ? ok({ dueAt: acted.value.facts.dossier.dueAt }) : acted
}
