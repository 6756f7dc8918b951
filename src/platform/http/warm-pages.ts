/** Answers public pages from the cache before anything else looks at the request. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '#kernel/clock.ts'
import type { KeptPage, PublicPages } from '../cache/public-pages.ts'
import { chooseEncoding, type Encoding } from './encodings.ts'

/** The key of a page: host and address as sent, since both choose what is shown, and the encoding. */
export function pageKey(host: string | undefined, address: string, encoding: Encoding): string {
  return `${encoding} ${host ?? ''}${address}`
}

/** Sends the page if it is kept. Gives false when the server must make it. */
export function sendWarmPage(
  pages: PublicPages,
  clock: Clock,
  { method, url = '/', headers }: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  const encoding = chooseEncoding(headers['accept-encoding'])
  const page = pages.find(pageKey(headers.host, url, encoding), clock.now().getTime())
  if (page === undefined) return false
  if (isHeld(page, headers['if-none-match'])) {
    response.writeHead(304, unchangedHeaders(page)).end()
    return true
  }
  response.writeHead(page.status, page.headers)
  response.end(method === 'HEAD' ? undefined : page.body)
  return true
}

/** Whether the browser holds this very page. Proxies mark the ETag as weak (W/) when they compress. */
export function isHeld({ etag }: KeptPage, ifNoneMatch: string | undefined): boolean {
  return ifNoneMatch?.includes(etag) ?? false
}

/** What of a page's headers is said with 304. */
const SAID_AGAIN: readonly string[] = ['etag', 'cache-control', 'vary']

/** The headers of the answer that nothing has changed. */
export function unchangedHeaders(page: KeptPage): Record<string, string> {
  const all = Object.entries(headersOf(page))
  return Object.fromEntries(all.filter(([name]) => SAID_AGAIN.includes(name)))
}

/** A page's headers by name. */
export function headersOf({ headers }: KeptPage): Record<string, string> {
  const pairs: [string, string][] = []
  for (let at = 0; at < headers.length; at += 2)
    pairs.push([headers[at] ?? '', headers[at + 1] ?? ''])
  return Object.fromEntries(pairs)
}
