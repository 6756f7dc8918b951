/** Addresses of a site that stood here before this product lead on to where their contents are now. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { leadForGood } from './lead-for-good.ts'
import type { SiteRef } from './request.ts'
import type { ServerParts } from './server-parts.ts'

/** Sends the browser on for good when the address that was asked for is such a one. Gives false when it is not. */
export async function leadOn(
  parts: ServerParts,
  site: SiteRef,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  const path = await parts.findMoved(site, { host: request.host, address: request.originalUrl })
  if (path === undefined) return false
  await leadForGood(reply, path)
  return true
}

/** The home page knows no questions; old sites had all their pages there: /?p=123. */
export function isHomeWithQuery({ url }: FastifyRequest): boolean {
  return url.startsWith('/?')
}
