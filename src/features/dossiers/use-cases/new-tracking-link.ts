import type { Clock } from '#kernel/clock.ts'
import { addMinutes } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import { deleteLinksOlderThan, keepTrackingLinks } from '../store/tracking.writes.ts'
import { hashToken, newToken } from './token.ts'

/** Makes a link that opens the tracking page for so many minutes, and forgets those that have run out. */
export async function newTrackingLink(
  db: Db | Trx,
  clock: Clock,
  link: { readonly siteId: number; readonly dossierId: string; readonly minutes: number },
): Promise<string> {
  const { siteId, dossierId, minutes } = link
  const madeAt = clock.now()
  const token = newToken()
  await deleteLinksOlderThan(db, madeAt)
  const expiresAt = addMinutes(madeAt, minutes)
  await keepTrackingLinks(db, [
    { tokenHash: hashToken(token), siteId, dossierId, madeAt, expiresAt },
  ])
  return token
}
