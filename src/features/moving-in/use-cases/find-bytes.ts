/** Gets the bytes of what an old text names: from a folder, or from the web. */
import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { err, ok, type Result } from '#kernel/result.ts'
import { fetchOutside } from '#platform/fetch/fetch-outside.ts'
import type { FetchProblem } from '#platform/fetch/fetch-problem.ts'
import type { NamedHosts } from '#platform/fetch/named-hosts.ts'
import { rememberSilentHosts, type SilentHosts } from '#platform/fetch/silent-hosts.ts'

/** Where pictures and files are. */
export type Stock =
  | { readonly kind: 'folder'; readonly root: string }
  /** `named`: hosts inside that the operator named; what a text says does not lead to any other. */
  | {
      readonly kind: 'web'
      readonly named: NamedHosts
      readonly maxMs: number
      readonly silent: SilentHosts
    }
  /** Only told apart, in a rehearsal. */
  | { readonly kind: 'none' }

/** Each of the first two requests that a dead server is asked for waits so long. */
const MOST_MS = 30_000

/** What the web has, for one run: a server that lets it wait twice is not asked again in it. */
export function webStock(named: NamedHosts, maxMs = MOST_MS): Stock {
  return { kind: 'web', named, maxMs, silent: rememberSilentHosts() }
}

/** Why there are no bytes. */
export type BytesProblem =
  | 'missing'
  | 'elsewhere'
  | 'too_large'
  | 'inside'
  | 'unanswered'
  | 'silent'
  | 'untrusted'
type Found = Result<Buffer, { readonly code: BytesProblem }>

/** Bytes of one picture or file. */
export const MOST_BYTES = 20_000_000

const PROBLEMS: Readonly<Record<FetchProblem, BytesProblem>> = {
  address_unusable: 'missing',
  address_private: 'inside',
  host_unknown: 'unanswered',
  connection_refused: 'unanswered',
  unreachable: 'unanswered',
  certificate_untrusted: 'untrusted',
  certificate_outdated: 'untrusted',
  certificate_of_other: 'untrusted',
  tls_failed: 'unanswered',
  not_there: 'missing',
  not_allowed: 'missing',
  site_failed: 'unanswered',
  redirects_endless: 'missing',
  too_large: 'too_large',
  too_slow: 'unanswered',
  no_answer: 'silent',
}

/** The bytes of the first of these addresses that has any; what they are is not looked at. */
export async function findBytes(
  addresses: Iterable<string>,
  at: string,
  stock: Stock,
): Promise<Found> {
  let found: Found = err({ code: 'missing' })
  for (const address of addresses) {
    const url = URL.parse(address, at)
    if (url === null || stock.kind === 'none') continue
    found = stock.kind === 'folder' ? await readFrom(stock.root, url) : await fetchFrom(url, stock)
    if (found.ok) return found
  }
  return found
}

/** A folder may begin where the site did, or where its library did. */
async function readFrom(root: string, url: URL): Promise<Found> {
  const path = decodedPath(url)
  const [, inLibrary] = /\/(?:wp-content\/)?uploads\/(.+)$/.exec(path) ?? []
  for (const each of [inLibrary, path]) {
    if (each === undefined) continue
    const file = await realpath(join(root, each)).catch(() => undefined)
    if (file === undefined) continue
    if (!file.startsWith(root + sep)) return err({ code: 'elsewhere' })
    const found = await stat(file)
    if (!found.isFile()) continue
    return found.size > MOST_BYTES ? err({ code: 'too_large' }) : ok(await readFile(file))
  }
  return err({ code: 'missing' })
}

function decodedPath({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname).replaceAll('\0', '')
  } catch {
    return pathname
  }
}

async function fetchFrom(
  url: URL,
  { named, maxMs, silent }: Extract<Stock, { kind: 'web' }>,
): Promise<Found> {
  const got = await fetchOutside(url.href, { maxBytes: MOST_BYTES, maxMs, named, silent })
  return got.ok ? got : err({ code: PROBLEMS[got.error.code] })
}
