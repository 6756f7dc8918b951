import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { addMinutes } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { hashSessionToken, newSessionToken } from '../credentials/session-token.ts'
import { deviceName } from '../domain/device-name.ts'
import type { SessionOwner, SignInMethod } from '../domain/session.ts'
import { SESSION_LIMITS } from '../domain/session-limits.ts'
import { insertSession } from '../store/session.writes.ts'
import { closeSession } from './end-session.ts'
import type { Browser } from './sign-in-deps.ts'

/** A session that was just opened. The token goes into the cookie and nowhere else. */
export type OpenedSession = {
  readonly token: string
  readonly sessionId: string
  readonly maxAgeSeconds: number
}

/**
 * Opens a session under a new token, in the caller's transaction, and ends the one that the browser held before, so
 * that a token from before signing in is worth nothing after it. Event: session.started.
 */
export async function openSession(
  deps: { trx: Trx; clock: Clock },
  input: { siteId: number; owner: SessionOwner; method: SignInMethod; browser: Browser },
): Promise<OpenedSession> {
  const { trx, clock } = deps
  const { siteId, owner, method, browser } = input
  const now = clock.now()
  const token = newSessionToken()
  const sessionId = newId(now)
  const { wholeMinutes } = SESSION_LIMITS[owner.kind]
  if (browser.held !== undefined) {
    await closeSession(deps, browser.held, browser.held.sessionId, 'replaced')
  }
  await insertSession(trx, {
    id: sessionId,
    siteId,
    tokenHash: hashSessionToken(token),
    owner,
    method,
    startedAt: now,
    expiresAt: addMinutes(now, wholeMinutes),
    device: deviceName(browser.userAgent),
  })
  await appendEvent(
    trx,
    { siteId, actor: owner, clock },
    { type: 'session.started', subject: { kind: 'session', id: sessionId }, data: { method } },
  )
  return { token, sessionId, maxAgeSeconds: wholeMinutes * 60 }
}
