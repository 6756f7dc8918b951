import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { Moved } from '../domain/move.ts'

/** Keeps what a move changed. */
export async function keepMove(
  trx: Trx,
  id: string,
  change: Moved['change'],
  now: Instant,
): Promise<void> {
  await trx
    .updateTable('article')
    .set({
      ...(change.state === undefined
        ? {}
        : { state: change.state, withdrawn_at: change.state === 'withdrawn' ? now : null }),
      ...(change.publishedAt === undefined ? {} : { published_at: change.publishedAt }),
      ...(change.approvalAskedAt === undefined
        ? {}
        : { approval_asked_at: change.approvalAskedAt }),
      ...(change.changedAt === undefined ? {} : { changed_at: change.changedAt }),
      ...(change.publishAt === undefined ? {} : { publish_at: change.publishAt }),
      ...(change.withdrawAt === undefined ? {} : { withdraw_at: change.withdrawAt }),
    })
    .where('id', '=', id)
    .execute()
}
