import { fileAddress, nameSlug, pictureAddress } from '#features/news'
import { pagePictureAddress } from '#features/pages'
import type { Db } from '#platform/db/db.ts'
import { askedAddresses, oldList } from '../domain/old-address.ts'
import {
  findPresentPlace,
  hasMovedIn,
  hasTag,
  type PresentPlace,
} from '../store/old-address.queries.ts'

/** Where what stood under an address of the old site stands now: a path of this site, never another one; or undefined. */
export async function findMoved(
  db: Db,
  siteId: number,
  address: string,
): Promise<string | undefined> {
  const asked = askedAddresses(address)
  if (asked.length === 0) return undefined
  const place = await findPresentPlace(db, siteId, asked)
  return place === undefined ? findList(db, siteId, address) : PATHS[place.kind](place.name)
}

/** Lists and feeds have no address of their own in a source: they lead to what is nearest, where a site has moved in at all. */
async function findList(db: Db, siteId: number, address: string): Promise<string | undefined> {
  const list = oldList(address)
  if (list === undefined || !(await hasMovedIn(db, siteId))) return undefined
  if (list.of !== undefined) {
    const place = await findPresentPlace(db, siteId, askedAddresses(list.of))
    const path = place && PATHS[place.kind](place.name)
    return place?.kind === 'category' && list.isFeed ? `${path ?? ''}${FEED}` : path
  }
  const tag = nameSlug(list.tag ?? '')
  if (!list.isFeed && tag !== '' && (await hasTag(db, siteId, tag)))
    return `/tin-tuc/tu-khoa/${tag}`
  return list.isFeed ? `/tin-tuc${FEED}` : '/tin-tuc'
}

const FEED = '/rss.xml'

const PATHS: Readonly<Record<PresentPlace['kind'], (name: string) => string>> = {
  article: slug => `/tin-tuc/${slug}`,
  category: slug => `/tin-tuc/chuyen-muc/${slug}`,
  page: slug => `/trang/${slug}`,
  picture: id => pictureAddress(id, 'large'),
  'page picture': id => pagePictureAddress(id, 'large'),
  file: fileAddress,
}
