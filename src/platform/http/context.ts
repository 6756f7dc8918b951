import type { FastifyRequest } from 'fastify'
import type { Actor } from '../auth/actor.ts'
import { languageOf } from './languages.ts'
import type { PageContext, SiteRef } from './request.ts'

/** What pages need to know about this request. */
export function contextOf(request: FastifyRequest, site: SiteRef, actor: Actor): PageContext {
  const address = request.url
  return {
    language: languageOf(request.raw),
    path: address.split('?')[0] ?? '/',
    address,
    site,
    actor,
    origin: site.origin,
  }
}
