import { z } from 'zod'
import { addMinutes } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { CardOfAccount } from '#platform/http/account-card.ts'
import { notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { SESSION_LIMITS } from '../domain/session-limits.ts'
import { getCitizenAccount } from '../store/citizen-account.queries.ts'
import { listOpenSessions } from '../store/session.queries.ts'
import { changeProfile } from '../use-cases/change-profile.ts'
import { endSession } from '../use-cases/end-session.ts'
import { profileForm } from './account.forms.ts'
import { AccountPage, ProfilePage } from './account.page.tsx'

const DONE = { luu: 'saved', 'ket-thuc': 'ended' } as const

/** A citizen's own account. */
export function accountRoutes(deps: FeatureDeps, cardsOf: readonly CardOfAccount[]): Route[] {
  const { db } = deps
  return [
    route({
      method: 'GET',
      path: '/tai-khoan',
      who: 'citizen',
      audit: 'own data',
      query: z.object({ xong: z.enum(['luu', 'ket-thuc']).optional().catch(undefined) }),
      async handle({ actor, site, language, query, now }) {
        const seenSince = addMinutes(now, -SESSION_LIMITS.citizen.idleMinutes)
        const whose = { siteId: site.id, citizenId: actor.id, language }
        const view = AccountPage({
          language,
          cards: await Promise.all(cardsOf.map(card => card(whose))),
          account: await getCitizenAccount(db, actor.id),
          sessions: await listOpenSessions(db, actor, { now, seenSince }),
          currentSession: actor.sessionId,
          done: query.xong && DONE[query.xong],
        })
        return page(view)
      },
    }),
    route({
      method: 'GET',
      path: '/tai-khoan/sua',
      who: 'citizen',
      audit: 'own data',
      async handle({ actor, language }) {
        const account = await getCitizenAccount(db, actor.id)
        return page(ProfilePage({ language, account, errors: {}, raw: {} }))
      },
    }),
    route({
      method: 'POST',
      path: '/tai-khoan/sua',
      who: 'citizen',
      audit: 'act',
      body: profileForm,
      async handle({ actor, language, site, body }) {
        if (!body.ok) {
          const account = await getCitizenAccount(db, actor.id)
          const view = ProfilePage({ language, account, errors: body.errors, raw: body.raw })
          return page(view, { status: 422 })
        }
        await changeProfile(deps, { siteId: site.id, citizenId: actor.id, profile: body.value })
        return redirect(href(language, '/tai-khoan?xong=luu'))
      },
    }),
    route({
      method: 'POST',
      path: '/tai-khoan/phien/:id/ket-thuc',
      who: 'citizen',
      audit: 'act',
      params: z.object({ id: z.uuid() }),
      async handle({ actor, language, params }) {
        const input = { owner: actor, sessionId: params.id, reason: 'ended_from_list' } as const
        const ended = await endSession(deps, input)
        return ended.ok ? redirect(href(language, '/tai-khoan?xong=ket-thuc')) : notFound()
      },
    }),
  ]
}
