import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { fetchOutside } from '#platform/fetch/fetch-outside.ts'
import type { FetchProblem } from '#platform/fetch/fetch-problem.ts'
import type { NamedHosts } from '#platform/fetch/named-hosts.ts'
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
  /** Hosts of networks that are not public, from which a feed may come since the operator named them. */
  readonly named: NamedHosts
}

const MOST_FEED_BYTES = 50_000_000
const MOST_FEED_MS = 60_000
const PROBLEMS: Readonly<Record<FetchProblem, SourceProblem>> = {
  address_unusable: 'source_address_unusable',
  address_private: 'source_private',
  host_unknown: 'source_host_unknown',
  connection_refused: 'source_connection_refused',
  unreachable: 'source_unreachable',
  certificate_untrusted: 'source_certificate_untrusted',
  certificate_outdated: 'source_certificate_outdated',
  certificate_of_other: 'source_certificate_of_other',
  tls_failed: 'source_tls_failed',
  not_there: 'source_not_there',
  not_allowed: 'source_not_allowed',
  site_failed: 'source_site_failed',
  redirects_endless: 'source_redirects_endless',
  too_large: 'source_too_large',
  too_slow: 'source_too_slow',
  no_answer: 'source_no_answer',
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

async function openFetched({ at, named }: SourcePlace): Promise<Source> {
  const got = await fetchOutside(at, { maxBytes: MOST_FEED_BYTES, maxMs: MOST_FEED_MS, named })
  if (!got.ok) throw new SourceError(PROBLEMS[got.error.code], got.error.address)
  const bytes = got.value
  return openFeed(async function* () {
    yield await Promise.resolve(bytes)
  }, at)
}
