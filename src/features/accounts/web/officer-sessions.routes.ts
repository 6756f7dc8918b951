import { z } from 'zod'
import { addMinutes } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import { notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { SESSION_LIMITS } from '../domain/session-limits.ts'
import { listOpenSessions } from '../store/session.queries.ts'
import { endSession } from '../use-cases/end-session.ts'
import { OfficerSessionsPage } from './officer-sessions.page.tsx'

/** An officer's own sessions. */
export function officerSessionsRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/can-bo/phien',
      who: 'officer',
      audit: 'own data',
      query: z.object({ xong: z.enum(['ket-thuc', 'mat-khau']).optional().catch(undefined) }),
      async handle({ actor, language, query, now }) {
        const seenSince = addMinutes(now, -SESSION_LIMITS.officer.idleMinutes)
        const view = OfficerSessionsPage({
          language,
          sessions: await listOpenSessions(deps.db, actor, { now, seenSince }),
          currentSession: actor.sessionId,
          done: query.xong,
        })
        return page(view)
      },
    }),
    route({
      method: 'POST',
      path: '/can-bo/phien/:id/ket-thuc',
      who: 'officer',
      audit: 'act',
      params: z.object({ id: z.uuid() }),
      async handle({ actor, language, params }) {
        const input = { owner: actor, sessionId: params.id, reason: 'ended_from_list' } as const
        const ended = await endSession(deps, input)
        return ended.ok ? redirect(href(language, '/can-bo/phien?xong=ket-thuc')) : notFound()
      },
    }),
  ]
}
