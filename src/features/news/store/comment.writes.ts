import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { CommentState } from '../domain/comment.ts'

/** Nobody else comments or reports as this citizen before the transaction ends: what is counted then stays true. */
export async function lockReader(trx: Trx, citizenId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('comment_reader'), hashtext(${citizenId}))`.execute(
    trx,
  )
}

/** The comment, held until the transaction ends, or undefined. */
export async function lockComment(
  trx: Trx,
  siteId: number,
  id: string,
): Promise<{ id: string; articleId: string; state: CommentState } | undefined> {
  const row = await trx
    .selectFrom('article_comment')
    .select(['id', 'article_id', 'state'])
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .where('state', '<>', 'taken_back')
    .forUpdate()
    .executeTakeFirst()
  return row && { id: row.id, articleId: row.article_id, state: row.state as CommentState }
}

/** Tells whether the citizen sent a comment without a proof of work after that moment. */
export async function sentUnprovenAfter(
  trx: Trx,
  citizenId: string,
  moment: Instant,
): Promise<boolean> {
  const row = await trx
    .selectFrom('article_comment')
    .select('id')
    .where('citizen_id', '=', citizenId)
    .where('sent_at', '>', moment)
    .where('is_proven', '=', false)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

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
    isProven: boolean
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
      is_proven: comment.isProven,
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

/** Takes an approved comment down. */
export async function refuseApproved(
  trx: Trx,
  id: string,
  decision: { at: Instant; by: string; reason: string },
): Promise<void> {
  await trx
    .updateTable('article_comment')
    .set({
      state: 'refused',
      decided_at: decision.at,
      decided_by: decision.by,
      refusal_reason: decision.reason,
    })
    .where('id', '=', id)
    .where('state', '=', 'approved')
    .execute()
}

/** The editorial board's answer to a comment that is held by lockComment, or undefined. */
export function findAnswer(trx: Trx, commentId: string): Promise<{ body: string } | undefined> {
  return trx
    .selectFrom('comment_answer')
    .select('body')
    .where('comment_id', '=', commentId)
    .executeTakeFirst()
}

/** Writes the editorial board's answer. Gives what became of it. */
export async function putAnswer(
  trx: Trx,
  answer: { commentId: string; siteId: number; body: string; at: Instant; by: string },
): Promise<'given' | 'corrected' | 'unchanged'> {
  const given = await trx
    .insertInto('comment_answer')
    .values({
      comment_id: answer.commentId,
      site_id: answer.siteId,
      body: answer.body,
      answered_at: answer.at,
      answered_by: answer.by,
    })
    .onConflict(conflict => conflict.column('comment_id').doNothing())
    .returning('comment_id')
    .executeTakeFirst()
  if (given !== undefined) return 'given'
  const corrected = await trx
    .updateTable('comment_answer')
    .set({ body: answer.body, corrected_at: answer.at, answered_by: answer.by })
    .where('comment_id', '=', answer.commentId)
    .where('body', '<>', answer.body)
    .returning('comment_id')
    .executeTakeFirst()
  return corrected === undefined ? 'unchanged' : 'corrected'
}

/** Closes the comments of an article, or opens them. Tells whether that changed anything; undefined when it is not there. */
export async function setCommentsClosed(
  trx: Trx,
  siteId: number,
  articleId: string,
  closedAt: Instant | null,
): Promise<boolean | undefined> {
  const article = await trx
    .selectFrom('article')
    .select('comments_closed_at')
    .where('site_id', '=', siteId)
    .where('id', '=', articleId)
    .forUpdate()
    .executeTakeFirst()
  if (article === undefined) return undefined
  if ((article.comments_closed_at === null) === (closedAt === null)) return false
  await trx
    .updateTable('article')
    .set({ comments_closed_at: closedAt })
    .where('id', '=', articleId)
    .execute()
  return true
}
