import type { Result } from '#kernel/result.ts'
import type { DossierErrorCode } from '../domain/dossier-error.ts'

/** What became of one dossier of many. */
export type BulkOutcome = {
  readonly dossierId: string
  readonly outcome: 'done' | DossierErrorCode
}

/** Most dossiers of one bulk act. */
export const MOST_IN_BULK = 100

/** Does the same to many dossiers, each on its own: what is refused for one stops no other, and each is reported. */
export async function inBulk(
  dossierIds: readonly string[],
  one: (dossierId: string) => Promise<Result<unknown, { readonly code: DossierErrorCode }>>,
): Promise<BulkOutcome[]> {
  const outcomes: BulkOutcome[] = []
  for (const dossierId of [...new Set(dossierIds)].slice(0, MOST_IN_BULK)) {
    const result = await one(dossierId)
    outcomes.push({ dossierId, outcome: result.ok ? 'done' : result.error.code })
  }
  return outcomes
}
