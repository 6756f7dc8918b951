import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { chooseSite } from '../store/session.writes.ts'

/**
 * Lets an officer with duties in several sites act in another of them, in this session only. From then on only the duties
 * in that site count. Event: session.site_switched.
 */
export function switchSite(
  deps: { db: Db; clock: Clock },
  { officer, siteId }: { readonly officer: Officer; readonly siteId: number },
): Promise<Result<undefined, { readonly code: 'site_not_found' }>> {
  const { clock } = deps
  if (!officer.sites.some(site => site.id === siteId))
    return Promise.resolve(err({ code: 'site_not_found' }))
  return inTransaction(deps.db, async trx => {
    await chooseSite(trx, { sessionId: officer.sessionId, siteId, at: clock.now() })
    await appendEvent(
      trx,
      { siteId, clock, actor: { kind: 'officer', id: officer.id } },
      {
        type: 'session.site_switched',
        subject: { kind: 'session', id: officer.sessionId },
        data: { from: officer.siteId, to: siteId },
      },
    )
    return ok(undefined)
  })
}
