import { href } from '#kernel/language.ts'
import { redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { endSession } from '../use-cases/end-session.ts'
import { NO_SESSION_COOKIE } from './session-cookie.ts'

/** Signing out, for citizens and officers alike; signing out twice is no mistake. */
export function signOutRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'POST',
      path: '/dang-xuat',
      who: 'anyone',
      audit: 'act',
      async handle({ actor, language }) {
        if (actor.kind !== 'visitor') {
          await endSession(deps, { owner: actor, sessionId: actor.sessionId, reason: 'signed_out' })
        }
        const next = actor.kind === 'officer' ? '/can-bo/dang-nhap' : '/'
        return redirect(href(language, next), { cookies: [NO_SESSION_COOKIE] })
      },
    }),
  ]
}
