import type { Clock } from '#kernel/clock.ts'
import { addMinutes, dateInVietNam } from '#kernel/instant.ts'
import { type Actor, VISITOR } from '#platform/auth/actor.ts'
import type { Db } from '#platform/db/db.ts'
import { hashSessionToken } from '../credentials/session-token.ts'
import { SEEN_EVERY_MINUTES, SESSION_LIMITS } from '../domain/session-limits.ts'
import { findOpenSession } from '../store/session.queries.ts'
import { touchSession } from '../store/session.writes.ts'

/**
 * Who sends a request, by the token in the session's cookie; an officer as of that site, if there is a duty in it. Nothing is kept between requests, so that a session or
 * a duty that ended is ended at once, on every process.
 */
export async function resolveActor(
  deps: { db: Db; clock: Clock },
  token: string | undefined,
  siteId?: number,
): Promise<Actor> {
  if (token === undefined || token === '') return VISITOR
  const now = deps.clock.now()
  const session = await findOpenSession(deps.db, {
    tokenHash: hashSessionToken(token),
    now,
    today: dateInVietNam(now),
    citizenSeenSince: addMinutes(now, -SESSION_LIMITS.citizen.idleMinutes),
    officerSeenSince: addMinutes(now, -SESSION_LIMITS.officer.idleMinutes),
    siteId,
  })
  if (session === undefined) return VISITOR
  if (session.lastSeenAt <= addMinutes(now, -SEEN_EVERY_MINUTES)) {
    await touchSession(deps.db, session.actor.sessionId, now)
  }
  return session.actor
}
