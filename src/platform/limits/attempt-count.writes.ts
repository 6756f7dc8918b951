import type { Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'

/** Counts one more attempt in its window and gives how many there are now. One statement: no two get the same number. */
export async function countAttempt(
  db: Db,
  attempt: { siteId: number; what: string; whoHash: string; windowStart: Instant },
): Promise<number> {
  const row = await db
    .insertInto('attempt_count')
    .values({
      site_id: attempt.siteId,
      what: attempt.what,
      who_hash: attempt.whoHash,
      window_start: attempt.windowStart,
      attempts: 1,
    })
    .onConflict(conflict =>
      conflict
        .columns(['site_id', 'what', 'who_hash', 'window_start'])
        .doUpdateSet(eb => ({ attempts: eb('attempt_count.attempts', '+', 1) })),
    )
    .returning('attempts')
    .executeTakeFirstOrThrow()
  return row.attempts
}

/** How many there have been in that window. */
export async function countAttempts(
  db: Db,
  { siteId, what, whoHash, windowStart }: Parameters<typeof countAttempt>[1],
): Promise<number> {
  const row = await db
    .selectFrom('attempt_count')
    .select('attempts')
    .where('site_id', '=', siteId)
    .where('what', '=', what)
    .where('who_hash', '=', whoHash)
    .where('window_start', '=', windowStart)
    .executeTakeFirst()
  return row?.attempts ?? 0
}

/** Forgets the counts of windows before that moment. */
export async function forgetAttempts(db: Db, before: Instant): Promise<void> {
  await db.deleteFrom('attempt_count').where('window_start', '<', before).execute()
}
