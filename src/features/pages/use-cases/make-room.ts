import type { Clock } from '#kernel/clock.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { insertPage } from '../store/page.writes.ts'

/**
 * Makes room for pictures that come before a new page has a text: a draft without any version, which no list shows. It
 * gets its address when it is saved. Does nothing when it is there already.
 */
export function makeRoom(
  deps: { readonly db: Db; readonly clock: Clock },
  { siteId, pageId: id }: { readonly siteId: number; readonly pageId: string },
): Promise<void> {
  return inTransaction(deps.db, async trx => {
    const at = deps.clock.now()
    await insertPage(trx, { id, siteId, slug: `chua-dat-${id}`, section: undefined, at })
  })
}
