import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { SessionOwner, SignInMethod } from '../domain/session.ts'

/** Adds a session. */
export async function insertSession(
  trx: Trx,
  session: {
    id: string
    siteId: number
    tokenHash: string
    owner: SessionOwner
    method: SignInMethod
    startedAt: Instant
    expiresAt: Instant
    device: string
  },
): Promise<void> {
  await trx
    .insertInto('session')
    .values({
      id: session.id,
      site_id: session.siteId,
      token_hash: session.tokenHash,
      citizen_id: session.owner.kind === 'citizen' ? session.owner.id : null,
      officer_id: session.owner.kind === 'officer' ? session.owner.id : null,
      method: session.method,
      started_at: session.startedAt,
      last_seen_at: session.startedAt,
      expires_at: session.expiresAt,
      device: session.device,
    })
    .execute()
}

/** Notes that a session was used. */
export async function touchSession(db: Db, id: string, at: Instant): Promise<void> {
  await db
    .updateTable('session')
    .set({ last_seen_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

/** Ends a session of that owner. Gives its site, or undefined when there was no such open session. */
export async function markSessionEnded(
  trx: Trx,
  owner: SessionOwner,
  id: string,
  at: Instant,
): Promise<{ siteId: number } | undefined> {
  const row = await trx
    .updateTable('session')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where(owner.kind === 'citizen' ? 'citizen_id' : 'officer_id', '=', owner.id)
    .where('ended_at', 'is', null)
    .returning('site_id')
    .executeTakeFirst()
  return row === undefined ? undefined : { siteId: row.site_id }
}

/** Ends every open session of an officer but the one that stays, if any. */
export async function endOtherSessions(
  trx: Trx,
  officer: { readonly id: string; readonly sessionId: string | undefined },
  at: Instant,
): Promise<void> {
  await trx
    .updateTable('session')
    .set({ ended_at: at })
    .where('officer_id', '=', officer.id)
    .where('ended_at', 'is', null)
    .$if(officer.sessionId !== undefined, query =>
      query.where('id', '<>', officer.sessionId as string),
    )
    .execute()
}

/** Lets a session act in a site from now on. */
export async function chooseSite(
  trx: Trx,
  choice: { sessionId: string; siteId: number; at: Instant },
): Promise<void> {
  const chosen = { site_id: choice.siteId, chosen_at: choice.at }
  await trx
    .insertInto('session_site')
    .values({ session_id: choice.sessionId, ...chosen })
    .onConflict(conflict => conflict.column('session_id').doUpdateSet(chosen))
    .execute()
}
