/** Under the host of a site that stood there before this product, everything leads to where the site is now. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { leadForGood } from './lead-for-good.ts'
import type { SiteRef } from './request.ts'
import type { ServerParts } from './server-parts.ts'

/**
 * Sends the browser on for good when the host that was asked is such a one: to what stood at that address of
 * that old site, else of another one that the site took in, else to the same address of the site. Gives false when it is not.
 */
export async function leadFromFormerHost(
  parts: ServerParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  const site = await siteMovedFrom(parts, request.host)
  if (site === undefined) return false
  const { host, originalUrl: address } = request
  const path =
    (await parts.findMoved(site, { host, address })) ?? (address.startsWith('/') ? address : '/')
  await leadForGood(reply, `${site.origin}${path}`)
  return true
}

/** Undefined while the database is away: whoever answers then says so. */
async function siteMovedFrom(parts: ServerParts, host: string): Promise<SiteRef | undefined> {
  try {
    return await parts.findSiteMovedFrom(host)
  } catch {
    return undefined
  }
}
