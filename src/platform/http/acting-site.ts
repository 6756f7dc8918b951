/** What an officer began for one site is done there, whichever of the own sites another window went over to meanwhile. */
import type { FastifyRequest } from 'fastify'
import type { Actor, Officer } from '../auth/actor.ts'
import type { Answer } from './answer.ts'
import type { RawFields } from './request.ts'
import type { Route } from './route.ts'
import { SESSION_COOKIE, type ServerParts } from './server-parts.ts'

/** The field in which every form of an officer with several sites brings back the site of its page. */
export const ACTING_SITE = 'acting-site'

/** Whether who may send the form is known only by the form. */
export function dependsOnForm({ method, who }: Route, actor: Actor): actor is Officer {
  return method === 'POST' && who !== 'anyone' && actor.kind === 'officer' && actor.sites.length > 1
}

/** The officer as of the form's site, with the duties there; undefined when there are none any more. */
export async function actorOfForm(
  { resolveActor }: ServerParts,
  { cookies }: FastifyRequest,
  actor: Officer,
  fields: RawFields,
): Promise<Actor | undefined> {
  const siteId = Number(fields[ACTING_SITE] ?? actor.siteId)
  if (siteId === actor.siteId) return actor
  if (!actor.sites.some(({ id }) => id === siteId)) return undefined
  return resolveActor(cookies[SESSION_COOKIE], siteId)
}

/** The session follows to where a form was answered; what a script sends by itself moves nobody. */
export async function follow(
  { goOver }: ServerParts,
  from: Actor,
  to: Actor,
  made: Answer,
): Promise<void> {
  if (from.kind !== 'officer' || to.kind !== 'officer' || from.siteId === to.siteId) return
  if (made.kind !== 'json') await goOver(from, to.siteId)
}
