/** How addresses of the old site are written, so that what a browser asks for meets what the source said. */

/** Longer ones are not kept. */
const MOST_CHARACTERS = 500
/** What newsletters and networks hang onto addresses. */
const FOLLOWERS = /^(?:utm_\w+|fbclid|gclid|zarsrc|mc_cid|mc_eid)$/

/**
 * Path and query of an address, decoded, in lower case, without the slash at the end, what it asks by in the order of its names;
 * undefined when it is none or too long. `at` is the address that a relative one is read from.
 */
export function oldAddress(address: string, at = 'http://old.invalid/'): string | undefined {
  const url = URL.parse(address.trim(), at)
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  for (const name of [...url.searchParams.keys()])
    if (FOLLOWERS.test(name)) url.searchParams.delete(name)
  const path = decoded(url.pathname)
    .replace(/\/+/g, '/')
    .replace(/(?<=.)\/$/, '')
  const written = `${path}${decoded(inOrder(url.search))}`.normalize('NFC').toLowerCase()
  return written.length > MOST_CHARACTERS || /\p{Cc}/u.test(written) ? undefined : written
}

/** Where something stood: under which old site, and at which of its addresses. */
export type OldSpot = {
  /** Its name without www and port; empty where nothing says which site it was. */
  readonly host: string
  readonly address: string
}

/** What an old site is known by, from an address of it or the host that a browser asked; empty for what is no name of a site. */
export function oldHost(host: string): string {
  const name = host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^(?:www\.)+/, '')
  return /^[a-z0-9.-]{1,253}$/.test(name) && !name.endsWith('.invalid') ? name : ''
}

/** Whether an address only counts: every WordPress has a ?p=102, beside the address by which readers know it. */
export function isByNumber(address: string): boolean {
  return /^\/\?\w+=\d+$/.test(address)
}

/** Whoever links to an address, and every search engine, asks in an order of its own. */
function inOrder(search: string): string {
  return search === '' ? '' : `?${search.slice(1).split('&').toSorted().join('&')}`
}

/** WordPress shows smaller copies, named by their size: photo-300x200.jpg is one of photo.jpg. */
export function wholePicture(address: string): string {
  return address.replace(/-\d{2,4}x\d{2,4}(?=\.\w{3,4}(?:$|\?))/, '')
}

/** Where what is asked for may have been kept, the likeliest first; nothing for what was no page of the old site. */
export function askedAddresses(address: string): readonly string[] {
  // Two slashes at the beginning would be taken for a host.
  const whole = oldAddress(address.replace(/^\/{2,}/, '/'))
  if (whole === undefined || whole === '/') return []
  const [path = '/'] = whole.split('?')
  const written = path === whole || path === '/' ? [whole] : [whole, path]
  const picture = wholePicture(path)
  return picture === path ? written : [...written, picture]
}

/** The last part of the address of a topic of WordPress, by which it is known there; undefined when it is none. */
export function topicPart(address: string): string | undefined {
  const [path = ''] = (oldAddress(address.replace(/^\/{2,}/, '/')) ?? '').split('?')
  return /^\/category\/(?:[^/]+\/)*([^/]+)$/.exec(path)?.[1]
}

/** What an address asked for when no single thing stood there: a list of articles, or a feed of one. */
export type OldList = {
  /** Address of what it is a page or the feed of; undefined for all articles. */
  readonly of: string | undefined
  /** As the old site wrote it in addresses. */
  readonly tag: string | undefined
  readonly isFeed: boolean
}

const FEED =
  /\/(?:feed|rss|rdf|atom)(?:\/(?:feed|rdf|rss2?|atom))?$|^\/(?:comments\/feed|rss\.xml|feed\.xml|atom\.xml)$/
const PART = /\/(?:page\/\d{1,5}|comment-page-\d{1,5}|amp)$/
const DAYS = /^\/(?:19|20)\d\d(?:\/\d{1,2}){0,2}$/
/** In addresses of sites without names in them. */
const LISTS = new Set(['paged', 'feed', 'author', 'm', 'tag', 'cat'])

/** Which list of articles an address of WordPress asked for; undefined when it is none. */
export function oldList(address: string): OldList | undefined {
  const whole = oldAddress(address.replace(/^\/{2,}/, '/'))
  if (whole === undefined || whole === '/') return undefined
  const [path = '/', query = ''] = whole.split('?')
  if (path === '/') return listAsked(new URLSearchParams(query))
  const isFeed = FEED.test(path)
  const of = path.replace(FEED, '').replace(PART, '') || '/'
  if (of === '/' || DAYS.test(of) || /^\/author\/[^/]+$/.test(of))
    return { of: undefined, tag: undefined, isFeed }
  const tag = /^\/tag\/([^/]+)$/.exec(of)?.[1]
  if (tag !== undefined) return { of: undefined, tag, isFeed }
  return of === path ? undefined : { of, tag: undefined, isFeed }
}

function listAsked(asked: URLSearchParams): OldList | undefined {
  if (![...asked.keys()].every(name => LISTS.has(name))) return undefined
  const cat = asked.get('cat')
  return {
    of: cat === null ? undefined : `/?cat=${cat}`,
    tag: asked.get('tag') ?? undefined,
    isFeed: asked.has('feed'),
  }
}

/** Text as it was before it was put into an address; as it is where it never was. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
