import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { type FetchProblem, fetchOutside } from '#platform/fetch/fetch-outside.ts'
import type { SourceProblem } from '../domain/item.ts'
import { openFeed } from './read-feed.ts'
import { openFolder } from './read-folder.ts'
import { SourceError } from './read-records.ts'
import { openWordPress } from './read-wordpress.ts'
import type { Source } from './source.ts'

/** What the operator names. */
export type SourcePlace = {
  readonly from: 'wxr' | 'rss' | 'folder'
  /** A file, a folder, or for feeds an address of the web. */
  readonly at: string
  readonly pages: boolean
  readonly name: string | undefined
  /** This machine itself may be asked for a feed: for tests. */
  readonly loopback?: true
}

const MOST_FEED_BYTES = 50_000_000
const MOST_FEED_MS = 60_000
const PROBLEMS: Readonly<Record<FetchProblem, SourceProblem>> = {
  address_unusable: 'source_unreachable',
  address_private: 'source_private',
  unreachable: 'source_unreachable',
  not_there: 'source_not_there',
  too_large: 'source_too_large',
  too_slow: 'source_too_slow',
}

/** Opens what is to be brought. Throws SourceError. */
export async function openSource(place: SourcePlace): Promise<Source> {
  const { from, at } = place
  if (from === 'folder') return openFolder(at, place.name)
  if (from === 'rss' && /^https?:/i.test(at)) return openFetched(place)
  if (!(await stat(at).catch(() => undefined))?.isFile())
    throw new SourceError('source_missing', at)
  return from === 'wxr'
    ? openWordPress(at, { pages: place.pages })
    : openFeed(() => createReadStream(at), pathToFileURL(at).href)
}

async function openFetched({ at, loopback }: SourcePlace): Promise<Source> {
  const limits = { maxBytes: MOST_FEED_BYTES, maxMs: MOST_FEED_MS, ...(loopback && { loopback }) }
  const got = await fetchOutside(at, limits)
  if (!got.ok) throw new SourceError(PROBLEMS[got.error.code], at)
  const bytes = got.value
  return openFeed(async function* () {
    yield await Promise.resolve(bytes)
  }, at)
}
