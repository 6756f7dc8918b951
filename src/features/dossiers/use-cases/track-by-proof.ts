import { addMinutes } from '#kernel/instant.ts'
import { findProofByCode } from '../store/tracking.queries.ts'
import { insertTrackingLinks } from '../store/tracking.writes.ts'
import { proves } from './applicant-key.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { hashToken, newToken } from './token.ts'

/** For how long one look-up by code and proof lasts. */
export const LOOK_UP_MINUTES = 60

/**
 * Opens a dossier by its code and the applicant's phone or identity number, and gives a token for the pages that
 * follow. A wrong pair and an unknown code are answered alike; the route limits how often one may try.
 */
export async function trackByProof(
  deps: DossierDeps,
  input: { readonly siteId: number; readonly code: string; readonly proof: string },
): Promise<{ readonly dossierId: string; readonly token: string } | undefined> {
  const code = input.code.trim().toUpperCase()
  const known = await findProofByCode(deps.db, input.siteId, code)
  if (!proves(input.proof, known) || known === undefined) return undefined
  const madeAt = deps.clock.now()
  const token = newToken()
  await insertTrackingLinks(deps.db, [
    {
      tokenHash: hashToken(token),
      siteId: input.siteId,
      dossierId: known.dossierId,
      madeAt,
      expiresAt: addMinutes(madeAt, LOOK_UP_MINUTES),
    },
  ])
  return { dossierId: known.dossierId, token }
}
