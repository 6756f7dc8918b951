import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'

/** How many comments of a citizen still wait. */
export async function countHeldOf(trx: Trx, siteId: number, citizenId: string): Promise<number> {
  const row = await trx
    .selectFrom('article_comment')
    .select(eb => eb.fn.countAll<number>().as('held'))
    .where('site_id', '=', siteId)
    .where('citizen_id', '=', citizenId)
    .where('state', '=', 'held')
    .executeTakeFirstOrThrow()
  return row.held
}

/** Keeps a comment, held. */
export async function insertComment(
  trx: Trx,
  comment: {
    id: string
    siteId: number
    articleId: string
    citizenId: string
    authorName: string
    body: string
    sentAt: Instant
  },
): Promise<void> {
  await trx
    .insertInto('article_comment')
    .values({
      id: comment.id,
      site_id: comment.siteId,
      article_id: comment.articleId,
      citizen_id: comment.citizenId,
      author_name: comment.authorName,
      body: comment.body,
      sent_at: comment.sentAt,
    })
    .execute()
}

/** Decides the held ones among these comments. Gives those that it decided. */
export function decideHeld(
  trx: Trx,
  siteId: number,
  ids: readonly string[],
  decision: { state: 'approved' | 'refused'; at: Instant; by: string; reason: string },
) {
  return trx
    .updateTable('article_comment')
    .set({
      state: decision.state,
      decided_at: decision.at,
      decided_by: decision.by,
      refusal_reason: decision.reason,
    })
    .where('site_id', '=', siteId)
    .where('id', 'in', ids)
    .where('state', '=', 'held')
    .returning(['id', 'article_id'])
    .execute()
}
