import type { Clock } from '#kernel/clock.ts'
import type { Instant } from '#kernel/instant.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { siteTag } from '#platform/cache/site-tag.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import { keepNoticesJob } from './keep-notices.job.ts'
import { noticesTag } from './tags.ts'

/** Drops every page of the site: each says what is so at the moment in which it is made. */
export function keepNotices({ db }: { db: Db }, { siteId }: { siteId: number }): Promise<void> {
  return inTransaction(db, trx => dropNotices(trx, siteId))
}

/** The same in the transaction of a change. */
export function dropNotices(trx: Trx, siteId: number): Promise<void> {
  return dropTags(trx, [siteTag(siteId), noticesTag(siteId)])
}

/** Sets the clock for the moments at which pages are to say something else. */
export async function waitForNotices(
  trx: Trx,
  clock: Clock,
  siteId: number,
  notice: { readonly id: string; readonly moments: readonly (Instant | null)[] },
): Promise<void> {
  if (clock.kind !== 'live') return
  for (const [index, runAt] of notice.moments.entries()) {
    if (runAt === null || runAt <= clock.now()) continue
    const key = `notice:${notice.id}:${String(index)}`
    await enqueue(trx, keepNoticesJob, { siteId }, { runAt, key })
  }
}
