import type { Officer } from '#platform/auth/actor.ts'
import { unitsWhere } from '#platform/auth/permission.ts'
import type { Applicant } from '../domain/applicant.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { findApplicant, findLatestDossierOf } from '../store/applicant.queries.ts'
import type { DossierDeps } from './dossier-deps.ts'

/** Somebody whose data an earlier dossier holds. */
export type KnownApplicant = {
  readonly dossierId: string
  readonly code: string
  readonly applicant: Applicant
}

/**
 * Whoever handed in a dossier with that number before, at a counter of the officer; the latest one tells. Personal
 * data of the dossier that is named: whoever shows it records the view.
 */
export async function findKnownApplicant(
  deps: Pick<DossierDeps, 'db'>,
  officer: Officer,
  siteId: number,
  identityNumber: string,
): Promise<KnownApplicant | undefined> {
  const unitIds = unitsWhere(officer, DOSSIER_PERMISSIONS.receive)
  const found = await findLatestDossierOf(deps.db, { siteId, unitIds, identityNumber })
  const applicant = found && (await findApplicant(deps.db, found.dossierId))
  return found && applicant && { ...found, applicant }
}
