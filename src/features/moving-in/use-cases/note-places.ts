/** What addresses of the old site's own pictures and files lead to now. */
import type { Trx } from '#platform/db/db.ts'
import { oldAddress } from '../domain/old-address.ts'
import { insertOldFileAddresses, insertOldPagePictureAddresses } from '../store/import.writes.ts'
import type { IllustratedPicture } from './illustrate.ts'
import type { PreparedItem } from './prepare-item.ts'
import type { PreparedPage } from './prepare-page.ts'
import type { Run } from './run.ts'

/** Lets the addresses of a page's pictures lead to what they are now, where they were the old site's own. */
export async function notePagePictures(
  trx: Trx,
  run: Run,
  { pictures }: PreparedPage,
  pictureIds: readonly string[],
): Promise<void> {
  const places = picturePlaces(run, pictures, pictureIds)
  await insertOldPagePictureAddresses(trx, run.siteId, places, run.deps.clock.now())
}

/** Lets the addresses of pictures and files lead to what they are now, where they were the old site's own. */
export async function noteFiles(
  trx: Trx,
  run: Run,
  { pictures, files }: PreparedItem,
  pictureIds: readonly string[],
): Promise<void> {
  const places = [
    ...picturePlaces(run, pictures, pictureIds),
    ...files.flatMap(({ address, id }) =>
      usable(ownOf(run, address)).map(each => ({ address: each, fileId: id })),
    ),
  ]
  await insertOldFileAddresses(trx, run.siteId, places, run.deps.clock.now())
}

/** Where pictures stood, and what they are now: their ids in the same order. */
function picturePlaces(
  run: Run,
  pictures: readonly IllustratedPicture[],
  ids: readonly string[],
): readonly { readonly address: string; readonly pictureId: string }[] {
  return ids.flatMap((pictureId, index) => {
    const addresses = pictures[index]?.addresses ?? []
    const own = addresses.flatMap(address => ownOf(run, address))
    return usable(own).map(address => ({ address, pictureId }))
  })
}

/** The address, when it is one of the old site's own. */
function ownOf({ source }: Run, address: string): readonly string[] {
  const url = URL.parse(address, source.base)
  return url !== null && source.hosts.has(url.host) ? [url.href] : []
}

/** Addresses that may lead on, each once. */
export function usable(addresses: readonly string[]): readonly string[] {
  const written = new Set(addresses.map(each => oldAddress(each)))
  return [...written].filter(each => each !== undefined && each !== '/') as string[]
}
