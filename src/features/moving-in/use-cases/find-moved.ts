import { fileAddress, pictureAddress } from '#features/news'
import type { Db } from '#platform/db/db.ts'
import { askedAddresses } from '../domain/old-address.ts'
import { findPresentPlace, type PresentPlace } from '../store/old-address.queries.ts'

/** Where what stood under an address of the old site stands now: a path of this site, never another one; or undefined. */
export async function findMoved(
  db: Db,
  siteId: number,
  address: string,
): Promise<string | undefined> {
  const asked = askedAddresses(address)
  if (asked.length === 0) return undefined
  const place = await findPresentPlace(db, siteId, asked)
  return place && PATHS[place.kind](place.name)
}

const PATHS: Readonly<Record<PresentPlace['kind'], (name: string) => string>> = {
  article: slug => `/tin-tuc/${slug}`,
  category: slug => `/tin-tuc/chuyen-muc/${slug}`,
  page: slug => `/trang/${slug}`,
  picture: id => pictureAddress(id, 'large'),
  file: fileAddress,
}
