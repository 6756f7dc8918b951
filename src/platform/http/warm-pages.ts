/** Answers public pages from the cache before anything else looks at the request. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '#kernel/clock.ts'
import { chooseEncoding, type PublicPages } from '../cache/public-pages.ts'

/** The key of a page: host and address as sent, since both choose what is shown. */
export function pageKey(host: string | undefined, address: string): string {
  return `${host ?? ''}${address}`
}

/** Sends the page if it is kept. Gives false when the server must make it. */
export function sendWarmPage(
  pages: PublicPages,
  clock: Clock,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  const kept = pages.find(pageKey(request.headers.host, request.url ?? '/'), clock.now().getTime())
  if (kept === undefined) return false
  const variant = kept.variants[chooseEncoding(request.headers['accept-encoding'])]
  if (request.headers['if-none-match'] === kept.etag) {
    response
      .writeHead(304, { etag: kept.etag, 'cache-control': 'public, max-age=0, must-revalidate' })
      .end()
    return true
  }
  response.writeHead(kept.status, variant.headers)
  response.end(request.method === 'HEAD' ? undefined : variant.body)
  return true
}
