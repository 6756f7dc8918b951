import { fileAddress, nameSlug, pictureAddress } from '#features/news'
import { pagePictureAddress } from '#features/pages'
import type { Db } from '#platform/db/db.ts'
import { askedAddresses, oldHost, oldList, topicPart } from '../domain/old-address.ts'
import {
  type AskedSite,
  findPresentPlace,
  findTopicNamed,
  hasMovedIn,
  hasTag,
  type PresentPlace,
} from '../store/old-address.queries.ts'

/** What is asked for: an address of a site of ours, under that host. */
type Asking = AskedSite & { readonly address: string }

/** A path of this site, and whether what it leads to stood on the very old site that was asked. */
type Found = { readonly path: string; readonly isOfHost: boolean }

/**
 * Where what stood under an address of an old site stands now: a path of this site, never another one; or undefined. Old sites that
 * became one have many addresses in common: under the host of one of them its own is meant.
 */
export async function findMoved(
  db: Db,
  { siteId, host, address }: { siteId: number; host: string; address: string },
): Promise<string | undefined> {
  const asking = { siteId, host: oldHost(host), address }
  const found = await firstOf([
    () => findPlace(db, asking),
    () => findList(db, asking),
    () => findTopic(db, asking),
  ])
  return found?.path
}

/** The first that stood on the old site that was asked; where there is none, the first at all. */
async function firstOf(
  [find, ...others]: readonly (() => Promise<Found | undefined>)[],
  before?: Found,
): Promise<Found | undefined> {
  if (find === undefined) return before
  const found = await find()
  return found?.isOfHost === true ? found : firstOf(others, before ?? found)
}

async function findPlace(db: Db, asking: Asking): Promise<Found | undefined> {
  const place = await findPresentPlace(db, asking, askedAddresses(asking.address))
  return place && { path: pathOf(place), isOfHost: place.isOfHost }
}

/** WordPress went by the last part of a topic's address alone: menus and links leave out the topics around it, or name others. */
async function findTopic(db: Db, asking: Asking): Promise<Found | undefined> {
  const part = topicPart(asking.address)
  const topic = part === undefined ? undefined : await findTopicNamed(db, asking, part)
  return topic && { path: pathOf(topic), isOfHost: topic.isOfHost }
}

/** Lists and feeds have no address of their own in a source: they lead to what is nearest, where a site has moved in at all. */
async function findList(db: Db, asking: Asking): Promise<Found | undefined> {
  const { siteId } = asking
  const list = oldList(asking.address)
  if (list === undefined || !(await hasMovedIn(db, siteId))) return undefined
  if (list.of !== undefined) return findListOf(db, { ...asking, address: list.of }, list.isFeed)
  const tag = nameSlug(list.tag ?? '')
  const hasOwn = !list.isFeed && tag !== '' && (await hasTag(db, siteId, tag))
  const path = hasOwn ? PATHS.tag(tag) : list.isFeed ? `/tin-tuc${FEED}` : '/tin-tuc'
  return { path, isOfHost: false }
}

/** What a list or a feed belongs to; of a topic, its feed too. */
async function findListOf(db: Db, of: Asking, isFeed: boolean): Promise<Found | undefined> {
  const found = await firstOf([() => findPlace(db, of), () => findTopic(db, of)])
  const path = found?.path ?? ''
  const hasFeed = isFeed && path.startsWith(PATHS.category(''))
  return found && { ...found, path: hasFeed ? `${path}${FEED}` : path }
}

const FEED = '/rss.xml'

/** The path of this site at which a place is. */
export function pathOf({ kind, name }: Pick<PresentPlace, 'kind' | 'name'>): string {
  return PATHS[kind](name)
}

const PATHS: Readonly<Record<PresentPlace['kind'], (name: string) => string>> = {
  article: slug => `/tin-tuc/${slug}`,
  category: slug => `/tin-tuc/chuyen-muc/${slug}`,
  page: slug => `/trang/${slug}`,
  // Of one that no article has (any more), all news are the nearest.
  tag: slug => (slug === '' ? '/tin-tuc' : `/tin-tuc/tu-khoa/${slug}`),
  picture: id => pictureAddress(id, 'large'),
  'page picture': id => pagePictureAddress(id, 'large'),
  file: fileAddress,
}
