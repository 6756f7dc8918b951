import type { Entry, ItemName, ItemPicture, SourceKind } from '../domain/item.ts'

/** Something that can be brought in. */
export type Source = {
  readonly kind: SourceKind
  /** What tells it from others: host and folder of the old site. Runs of one name go on with each other. */
  readonly name: string
  /** How many entries there are. */
  readonly total: number
  /** Hosts of the old site, and where it was. */
  readonly hosts: ReadonlySet<string>
  readonly base: string
  /** Everything in it, in its order. Throws SourceError where it cannot be read any further. */
  entries(): AsyncIterable<Entry>
  /** Items that have one id, by that id (namesakes.ts). */
  readonly namesakes: ReadonlyMap<string, readonly ItemName[]>
  /** The pictures of an item's gallery, by the name that its text gives. */
  attachments(item: ItemName, name: string): readonly ItemPicture[]
}

/** A site answers with and without www. */
export function hostsOf(site: URL): ReadonlySet<string> {
  const bare = bareHost(site)
  return new Set([bare, `www.${bare}`])
}

/** What a site is known by, whichever of its two hosts an export or a feed came from. */
export function bareHost(site: URL): string {
  return siteHost(site).replace(/^www\./, '')
}

/** The host of an address. A port that TLS goes by or its lack is none, however an old site behind a proxy mixes them up. */
export function siteHost({ host }: URL): string {
  return host.replace(DEFAULT_PORT, '')
}

const DEFAULT_PORT = /:(?:80|443)?$/

/**
 * What an item is known by: an address with and without TLS and www is one, since old sites change both between two runs; so is
 * one in whatever letters its scheme and host are written, with or without the port that goes without saying.
 */
export function itemId(written: string): string {
  const [, host, rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(written) ?? []
  if (host === undefined) return written
  return `${host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(DEFAULT_PORT, '')}${rest}`
}
