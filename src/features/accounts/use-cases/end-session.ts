import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { SessionOwner } from '../domain/session.ts'
import { markSessionEnded } from '../store/session.writes.ts'

/** Why a session ends before its time. */
export type EndReason = 'signed_out' | 'ended_from_list' | 'replaced'

/** The owner ends one of the own sessions; the very next request with it is a visitor's. Event: session.ended. */
export async function endSession(
  deps: { db: Db; clock: Clock },
  input: { readonly owner: SessionOwner; readonly sessionId: string; readonly reason: EndReason },
): Promise<Result<undefined, { readonly code: 'session_not_found' }>> {
  const ended = await inTransaction(deps.db, trx =>
    closeSession({ trx, clock: deps.clock }, input.owner, input.sessionId, input.reason),
  )
  return ended ? ok(undefined) : err({ code: 'session_not_found' })
}

/** The same in the caller's transaction. Gives false when there was no such open session. */
export async function closeSession(
  { trx, clock }: { trx: Trx; clock: Clock },
  owner: SessionOwner,
  sessionId: string,
  reason: EndReason,
): Promise<boolean> {
  const ended = await markSessionEnded(trx, owner, sessionId, clock.now())
  if (ended === undefined) return false
  await appendEvent(
    trx,
    { siteId: ended.siteId, actor: { kind: owner.kind, id: owner.id }, clock },
    { type: 'session.ended', subject: { kind: 'session', id: sessionId }, data: { reason } },
  )
  return true
}
