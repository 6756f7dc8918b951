import { ok, type Result } from '#kernel/result.ts'
import { decideConfirmedStop, decideStop, type EndWish } from '../domain/decide-end.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'

const ALLOWED = { right: DOSSIER_PERMISSIONS.stop, where: 'anywhere' } as const

/** Stops a dossier that cannot go on, with listed reasons. Event: dossier.stopped. */
export async function stop(
  deps: DossierDeps,
  at: At & EndWish,
): Promise<Result<Record<string, never>, DossierError>> {
  const acted = await actOnDossier(deps, at, ALLOWED, ({ facts, by }) => decideStop(facts, at, by))
  return acted.ok ? ok({}) : acted
}

/** Confirms the stop that the applicant asked for, with what happens to money paid. Event: dossier.stopped. */
export async function confirmStop(
  deps: DossierDeps,
  at: At & { readonly settlement: string },
): Promise<Result<Record<string, never>, DossierError>> {
  const acted = await actOnDossier(deps, at, ALLOWED, ({ facts, by }) =>
    decideConfirmedStop(facts, at.settlement, by),
  )
  return acted.ok ? ok({}) : acted
}
