import { fileAddress, nameSlug, pictureAddress } from '#features/news'
import { pagePictureAddress } from '#features/pages'
import type { Db } from '#platform/db/db.ts'
import { askedAddresses, oldList, topicPart } from '../domain/old-address.ts'
import {
  findCategoryNamed,
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
  if (place !== undefined) return PATHS[place.kind](place.name)
  return (await findList(db, siteId, address)) ?? (await findTopic(db, siteId, address))
}

/** WordPress went by the last part of a topic's address alone: menus and links leave out the topics around it, or name others. */
async function findTopic(db: Db, siteId: number, address: string): Promise<string | undefined> {
  const part = topicPart(address)
  const slug = part && (await findCategoryNamed(db, siteId, part))
  return slug && PATHS.category(slug)
}

/** Lists and feeds have no address of their own in a source: they lead to what is nearest, where a site has moved in at all. */
async function findList(db: Db, siteId: number, address: string): Promise<string | undefined> {
  const list = oldList(address)
  if (list === undefined || !(await hasMovedIn(db, siteId))) return undefined
  if (list.of !== undefined) return findListOf(db, siteId, list.of, list.isFeed)
  const tag = nameSlug(list.tag ?? '')
  if (!list.isFeed && tag !== '' && (await hasTag(db, siteId, tag)))
    return `/tin-tuc/tu-khoa/${tag}`
  return list.isFeed ? `/tin-tuc${FEED}` : '/tin-tuc'
}

/** What a list or a feed belongs to; of a topic, its feed too. */
async function findListOf(
  db: Db,
  siteId: number,
  of: string,
  isFeed: boolean,
): Promise<string | undefined> {
  const place = await findPresentPlace(db, siteId, askedAddresses(of))
  if (place !== undefined && place.kind !== 'category') return PATHS[place.kind](place.name)
  const path = place ? PATHS.category(place.name) : await findTopic(db, siteId, of)
  return path && (isFeed ? `${path}${FEED}` : path)
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
