import { addMinutes } from '#kernel/instant.ts'
import type { Keys } from '#platform/secret/keys.ts'
import { deleteLinksOlderThan, keepTrackingLink } from '../store/tracking.writes.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { hashToken } from './token.ts'

/** For how many days the link on a printed paper leads to its dossier. */
export const PAPER_LINK_DAYS = 730

const MINUTES_PER_DAY = 1440

/**
 * The token of the link that a dossier's papers carry as QR. Printed again, a paper carries the same one, so it is
 * derived from the installation's secret and, like every token, kept only as its hash.
 */
export async function paperLink(
  deps: DossierDeps & { readonly keys: Keys },
  siteId: number,
  dossierId: string,
): Promise<string> {
  const madeAt = deps.clock.now()
  const token = deps.keys.mac('dossier-paper-link', `${String(siteId)}:${dossierId}`)
  await deleteLinksOlderThan(deps.db, madeAt)
  await keepTrackingLink(deps.db, {
    tokenHash: hashToken(token),
    siteId,
    dossierId,
    madeAt,
    expiresAt: addMinutes(madeAt, PAPER_LINK_DAYS * MINUTES_PER_DAY),
  })
  return token
}
