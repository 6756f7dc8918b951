import type { PlainDate } from '#kernel/plain-date.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { setReaders } from '../store/reader.writes.ts'
import { mostReadTag } from './tags.ts'

/** Gives a demo's articles a history of readers. Real readers are counted by count-reader.ts alone. */
export async function recordReaders(
  deps: { db: Db },
  siteId: number,
  rows: readonly { articleId: string; day: PlainDate; readers: number }[],
): Promise<void> {
  await inTransaction(deps.db, async trx => {
    await setReaders(trx, siteId, rows)
    await dropTags(trx, [mostReadTag(siteId)])
  })
}
