import { type ApplicantKey, dossierOf, trackByProof } from '#features/dossiers'
import type { Moment } from '../domain/rating.ts'
import { type RatingDeps, type Visit, visitOf } from './find-visit.ts'

/** What somebody shows to a counter's screen: the receipt's QR code, or code and proof. */
export type Shown = { readonly token: string } | { readonly code: string; readonly proof: string }

/** The latest moment first: who comes for the result rates that. */
const ORDER: readonly Moment[] = ['result_return', 'submission']

/**
 * Finds the visit to be rated at a counter's screen: `unknown` when nothing is proved, `rated` when nothing is left to
 * rate. A screen that others use next never shows or changes what was said before.
 */
export async function openKiosk(
  deps: RatingDeps,
  siteId: number,
  shown: Shown,
): Promise<Visit | 'unknown' | 'rated'> {
  const dossierId = await dossierShown(deps, siteId, shown)
  if (dossierId === undefined) return 'unknown'
  for (const moment of ORDER) {
    const visit = await visitOf(deps, { siteId, dossierId, moment })
    if (visit?.reached && visit.given === undefined) return visit
  }
  return 'rated'
}

async function dossierShown(
  deps: RatingDeps,
  siteId: number,
  shown: Shown,
): Promise<string | undefined> {
  const key: ApplicantKey | undefined =
    'token' in shown ? shown : await trackByProof(deps, { siteId, ...shown })
  return key === undefined ? undefined : await dossierOf(deps, siteId, key)
}
