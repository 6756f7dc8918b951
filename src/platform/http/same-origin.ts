import type { IncomingHttpHeaders } from 'node:http'

/**
 * Tells whether a form was sent from our own pages: browsers say so in Sec-Fetch-Site, older ones in Origin. A
 * request with neither is no browser's form and carries no session cookie (SameSite=Lax) unless its sender has it.
 * Why no tokens in forms: docs/adr/0003.
 */
export function isSameOrigin(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin, host } = headers
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host
}
