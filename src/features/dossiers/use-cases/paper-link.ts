import { addMinutes } from '#kernel/instant.ts'
import type { Keys } from '#platform/secret/keys.ts'
import { deleteLinksOlderThan, keepTrackingLinks } from '../store/tracking.writes.ts'
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
  const [token = ''] = await paperLinks(deps, [{ siteId, dossierId }])
  return token
}

/** The same for several dossiers, in their order. */
export async function paperLinks(
  deps: DossierDeps & { readonly keys: Keys },
  dossiers: readonly { readonly siteId: number; readonly dossierId: string }[],
): Promise<string[]> {
  const madeAt = deps.clock.now()
  const expiresAt = addMinutes(madeAt, PAPER_LINK_DAYS * MINUTES_PER_DAY)
  const tokens = dossiers.map(({ siteId, dossierId }) =>
    deps.keys.mac('dossier-paper-link', `${String(siteId)}:${dossierId}`),
  )
  const links = dossiers.map(({ siteId, dossierId }, index) => ({
    ...{ tokenHash: hashToken(tokens[index] ?? ''), siteId, dossierId, madeAt, expiresAt },
  }))
  await deleteLinksOlderThan(deps.db, madeAt)
  await keepTrackingLinks(deps.db, links)
  return tokens
}
