/**
 * Where links of a text to its own old site lead. As an address of this site alone, what another old site had there first would answer: a link
 * is written as the new address where that is known, else as the old one in full where another has it.
 */
import { TEXT_LIMITS } from '#features/news'
import type { Trx } from '#platform/db/db.ts'
import type { ItemName } from '../domain/item.ts'
import { askedAddresses, oldHost } from '../domain/old-address.ts'
import { listNotedPlaces, type NotedPlace } from '../store/old-address.queries.ts'
import { escapeText } from './escape-text.ts'
import { pathOf } from './find-moved.ts'
import { hostsUnder } from './note-places.ts'
import type { Run } from './run.ts'

/** A text, and its links to its own old site: as they stand in it, and the address in full that each had there. */
export type LinkedText = {
  readonly bodyHtml: string
  readonly links: ReadonlyMap<string, string>
}

type OldLink = {
  readonly href: string
  readonly url: URL
  readonly hosts: readonly string[]
  readonly addresses: readonly string[]
}

/** Gives the text with its links as they lead to what this old site had. What it had and nothing is known of stays as it is. */
export async function leadLinks<T extends LinkedText>(
  trx: Trx,
  { run, item }: { readonly run: Run; readonly item: ItemName },
  text: T,
): Promise<T> {
  const links = [...text.links].map(link => oldLink(run, item, link))
  const asked = new Set(links.flatMap(each => each.addresses))
  const places = await listNotedPlaces(trx, run.siteId, [...asked])
  const led = new Map(links.map(link => [escapeText(link.href), escapeText(leadOf(link, places))]))
  const bodyHtml = text.bodyHtml.replace(
    LINK,
    (_whole: string, href: string) => `<a href="${led.get(href) ?? href}"`,
  )
  return bodyHtml.length > TEXT_LIMITS.html ? text : { ...text, bodyHtml }
}

const LINK = /<a href="([^"]*)"/g

/** Where nothing says which old site it was, there is none to tell from others. */
function oldLink(run: Run, item: ItemName, [href, whole]: readonly [string, string]): OldLink {
  const url = new URL(whole)
  const hosts = hostsUnder(run, item, url).filter(each => each !== '')
  const addresses = hosts.length === 0 ? [] : askedAddresses(`${url.pathname}${url.search}`)
  return { href, url, hosts, addresses }
}

function leadOf({ href, url, hosts, addresses }: OldLink, places: readonly NotedPlace[]): string {
  const there = addresses.flatMap(address => places.filter(each => each.address === address))
  const own = there.find(({ present, host }) => present !== null && hosts.includes(host))?.present
  if (own) return `${pathOf(own)}${url.hash}`
  const isTaken = there.some(each => !hosts.includes(each.host))
  if (!isTaken) return href
  return oldHost(url.host) === '' ? `http://${hosts[0] ?? ''}${href}` : url.href
}
