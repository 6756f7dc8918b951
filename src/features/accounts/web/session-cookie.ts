import type { Actor } from '#platform/auth/actor.ts'
import type { CookieChange } from '#platform/http/answer.ts'
import { SESSION_COOKIE } from '#platform/http/server-parts.ts'
import type { OpenedSession } from '../use-cases/open-session.ts'
import type { Browser } from '../use-cases/sign-in-deps.ts'

/** The cookie of a session that was just opened. */
export function sessionCookie({ token, maxAgeSeconds }: OpenedSession): CookieChange {
  return { name: SESSION_COOKIE, value: token, maxAgeSeconds }
}

/** Takes the session's cookie away. */
export const NO_SESSION_COOKIE: CookieChange = { name: SESSION_COOKIE, value: undefined }

/** The browser behind a request. */
export function browserOf(request: { actor: Actor; ip: string; userAgent: string }): Browser {
  const { actor, ip, userAgent } = request
  return { ip, userAgent, held: actor.kind === 'visitor' ? undefined : actor }
}
