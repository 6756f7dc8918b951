/** Where addresses of the old site lead now: those of items, and of its own pictures and files. */
import type { Trx } from '#platform/db/db.ts'
import { type Became, type ItemName, type Note, note, type SourceItem } from '../domain/item.ts'
import { isByNumber, type OldSpot, oldAddress, oldHost } from '../domain/old-address.ts'
import { listTaken } from '../store/old-address.queries.ts'
import {
  giveOldAddresses,
  insertOldAddresses,
  insertOldFileAddresses,
  insertOldPagePictureAddresses,
} from '../store/old-address.writes.ts'
import type { IllustratedPicture } from './illustrate.ts'
import type { PreparedItem } from './prepare-item.ts'
import type { PreparedPage } from './prepare-page.ts'
import type { Run } from './run.ts'
import { siteHost } from './source.ts'

/** What of a run says under which hosts the old site stood. */
export type OldHosts = Pick<Run, 'source' | 'oldHosts'>

/** Where an item stood: under each host of its old site, at each of its addresses. */
export function spotsOf(run: OldHosts, item: ItemName, addresses: readonly string[]): OldSpot[] {
  const hosts = hostsOfItem(run, item)
  return usable(addresses).flatMap(address => hosts.map(host => ({ host, address })))
}

/** Lets the addresses of an item lead to what it became; gives what an editor is to be told of those that lead elsewhere. */
export async function noteAddresses(
  trx: Trx,
  run: Run,
  item: SourceItem,
  became: Became,
): Promise<readonly Note[]> {
  const { siteId, deps } = run
  const spots = spotsOf(run, item, item.addresses)
  const places = spots.map(spot => ({ ...spot, ...became }))
  if (item.mistaken !== undefined) {
    const { became: from, address } = item.mistaken
    const own = spots.filter(each => each.address !== address)
    await giveOldAddresses(trx, siteId, own, { from, to: became })
  }
  await insertOldAddresses(trx, siteId, places, deps.clock.now())
  const taken = await listTaken(trx, siteId, usable(item.addresses), became)
  return taken
    .filter(({ address, isOwn }) => !isOwn || isToTell(address, item.address))
    .map(({ address, isOwn }) => note(isOwn ? 'address_taken' : 'address_lost', address))
}

/** Nobody knew an article by its number where it has a name, and each WordPress counts from one: of nearly all there is another. */
function isToTell(address: string, own: string): boolean {
  return !isByNumber(address) || address === oldAddress(own)
}

/** An export is of one site, whatever address a plugin gave to a post; other sources may be of several. */
function hostsOfItem(run: OldHosts, { address }: ItemName): readonly string[] {
  const { kind, base } = run.source
  return hostsBeside(run, URL.parse(kind === 'wordpress' ? base : address, base)?.host ?? '')
}

/** Under which hosts an address in an item's text stood, when it is one of its own old site. */
export function hostsUnder(run: OldHosts, item: ItemName, { host }: URL): readonly string[] {
  return oldHost(host) === '' ? hostsOfItem(run, item) : hostsBeside(run, host)
}

/** The hosts that the operator named are those of the same old site. */
function hostsBeside({ oldHosts }: OldHosts, host: string): readonly string[] {
  const own = oldHost(host)
  const all = new Set([...(own === '' ? [] : [own]), ...oldHosts])
  return all.size === 0 ? [''] : [...all]
}

/** An item of a run, whose pictures and files are noted. */
type OldItem = { readonly run: Run; readonly item: ItemName }

/** Lets the addresses of a page's pictures lead to what they are now, where they were the old site's own. */
export async function notePagePictures(
  trx: Trx,
  { run, item }: OldItem,
  { pictures }: PreparedPage,
  pictureIds: readonly string[],
): Promise<void> {
  const places = picturePlaces({ run, item }, pictures, pictureIds)
  await insertOldPagePictureAddresses(trx, run.siteId, places, run.deps.clock.now())
}

/** Lets the addresses of pictures and files lead to what they are now, where they were the old site's own. */
export async function noteFiles(
  trx: Trx,
  { run, item }: OldItem,
  {
    pictures,
    files,
  }: Pick<PreparedItem, 'pictures'> & {
    readonly files: readonly { readonly address: string; readonly id: string }[]
  },
  pictureIds: readonly string[],
): Promise<void> {
  const places = [
    ...picturePlaces({ run, item }, pictures, pictureIds),
    ...files.flatMap(({ address, id }) =>
      ownSpots({ run, item }, [address]).map(spot => ({ ...spot, fileId: id })),
    ),
  ]
  await insertOldFileAddresses(trx, run.siteId, places, run.deps.clock.now())
}

/** Where pictures stood, and what they are now: their ids in the same order. */
function picturePlaces(
  of: OldItem,
  pictures: readonly IllustratedPicture[],
  ids: readonly string[],
): readonly (OldSpot & { readonly pictureId: string })[] {
  return ids.flatMap((pictureId, index) =>
    ownSpots(of, pictures[index]?.addresses ?? []).map(spot => ({ ...spot, pictureId })),
  )
}

/** Where those of these addresses stood that were the old site's own, each once. */
function ownSpots({ run, item }: OldItem, addresses: readonly string[]): readonly OldSpot[] {
  const { base, hosts } = run.source
  const spots = addresses.flatMap(written => {
    const url = URL.parse(written, base)
    if (url === null || !hosts.has(siteHost(url))) return []
    const under = hostsUnder(run, item, url)
    return usable([url.href]).flatMap(address => under.map(host => ({ host, address })))
  })
  return [...new Map(spots.map(spot => [`${spot.host}${spot.address}`, spot])).values()]
}

/** Addresses that may lead on, each once. */
export function usable(addresses: readonly string[]): readonly string[] {
  const written = new Set(addresses.map(each => oldAddress(each)))
  return [...written].filter(each => each !== undefined && each !== '/') as string[]
}
