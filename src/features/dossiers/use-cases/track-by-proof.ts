import { findProofByCode } from '../store/tracking.queries.ts'
import { proves } from './applicant-key.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { newTrackingLink } from './new-tracking-link.ts'

/** For how long one look-up by code and proof lasts: long enough to find and scan what is asked for. */
export const LOOK_UP_MINUTES = 180

/** What a tracker types: the code, and the applicant's phone or identity number. */
export type TypedProof = {
  readonly siteId: number
  readonly code: string
  readonly proof: string
}

/**
 * Opens a dossier by its code and the applicant's phone or identity number, and gives a token for the pages that
 * follow. A wrong pair and an unknown code are answered alike; the route limits how often one may try.
 */
export async function trackByProof(
  deps: DossierDeps,
  input: TypedProof,
): Promise<{ readonly dossierId: string; readonly token: string } | undefined> {
  const dossierId = await dossierByProof(deps, input)
  if (dossierId === undefined) return undefined
  const link = { siteId: input.siteId, dossierId, minutes: LOOK_UP_MINUTES }
  return { dossierId, token: await newTrackingLink(deps.db, deps.clock, link) }
}

/** The dossier of that code when the proof is its applicant's, or undefined. */
export async function dossierByProof(
  deps: DossierDeps,
  { siteId, code, proof }: TypedProof,
): Promise<string | undefined> {
  const known = await findProofByCode(deps.db, siteId, code.trim().toUpperCase())
  return proves(proof, known) ? known?.dossierId : undefined
}
