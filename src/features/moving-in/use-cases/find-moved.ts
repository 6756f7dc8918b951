import type { Db } from '#platform/db/db.ts'
import { askedAddresses } from '../domain/old-address.ts'
import { findPresentPlace } from '../store/old-address.queries.ts'

/** Where what stood under an address of the old site stands now: a path of this site, never another one; or undefined. */
export async function findMoved(
  db: Db,
  siteId: number,
  address: string,
): Promise<string | undefined> {
  const asked = askedAddresses(address)
  if (asked.length === 0) return undefined
  const place = await findPresentPlace(db, siteId, asked)
  if (place === undefined) return undefined
  return place.kind === 'article' ? `/tin-tuc/${place.slug}` : `/tin-tuc/chuyen-muc/${place.slug}`
}
