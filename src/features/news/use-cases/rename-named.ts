import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { rename } from '../store/arrangement.writes.ts'
import { newsTag } from './tags.ts'

/**
 * Calls a tag or a series otherwise; its address stays. False when the site has none with that id. Events:
 * news_tag.renamed, news_series.renamed.
 */
export function renameNamed(
  deps: { db: Db; clock: Clock },
  who: { siteId: number; officerId: string },
  kind: 'tag' | 'series',
  named: { id: number; nameVi: string; nameEn: string },
): Promise<boolean> {
  const { siteId, officerId } = who
  const table = `news_${kind}` as const
  return inTransaction(deps.db, async trx => {
    if (!(await rename(trx, table, siteId, named))) return false
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: { kind: 'officer', id: officerId } },
      {
        type: `${table}.renamed`,
        subject: { kind: table, id: newId(deps.clock.now()) },
        data: { id: named.id },
      },
    )
    await dropTags(trx, [newsTag(siteId)])
    return true
  })
}
