import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'

/** Puts a page out as it was out elsewhere: found right when it was last changed there, and not since. */
export async function keepImported(
  trx: Trx,
  id: string,
  { writtenAt, changedAt }: { writtenAt: Instant; changedAt: Instant },
): Promise<void> {
  await trx
    .updateTable('page')
    .set({
      ...{ state: 'published', published_at: writtenAt },
      ...{ changed_at: changedAt, confirmed_at: changedAt },
    })
    .where('id', '=', id)
    .execute()
}
