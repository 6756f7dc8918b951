import type { Trx } from '#platform/db/db.ts'
import type { CommentState } from '../domain/comment.ts'

/** Those of the comments that are decided, as `was` says where it is given, held until the transaction ends. */
export async function lockDecided(
  trx: Trx,
  siteId: number,
  ids: readonly string[],
  was: 'approved' | 'refused' | undefined,
): Promise<{ readonly id: string; readonly articleId: string; readonly state: CommentState }[]> {
  const rows = await trx
    .selectFrom('article_comment')
    .select(['id', 'article_id', 'state'])
    .where('site_id', '=', siteId)
    .where('id', 'in', ids)
    .where('state', 'in', was === undefined ? ['approved', 'refused'] : [was])
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(row => ({
    id: row.id,
    articleId: row.article_id,
    state: row.state as CommentState,
  }))
}

/** Lets comments wait for an editor again, as if nobody had decided. */
export async function setHeld(trx: Trx, ids: readonly string[]): Promise<void> {
  await trx
    .updateTable('article_comment')
    .set({ state: 'held', decided_at: null, decided_by: null, refusal_reason: '' })
    .where('id', 'in', ids)
    .execute()
}

/** Empties a comment of its author, whatever an editor said of it, and takes its answer away. Gives its article; undefined when there is none. */
export async function takeBack(
  trx: Trx,
  siteId: number,
  citizenId: string,
  id: string,
): Promise<string | undefined> {
  const row = await trx
    .updateTable('article_comment')
    .set({ state: 'taken_back', body: '', author_name: '', refusal_reason: '' })
    .where('site_id', '=', siteId)
    .where('citizen_id', '=', citizenId)
    .where('id', '=', id)
    .where('state', '<>', 'taken_back')
    .returning('article_id')
    .executeTakeFirst()
  if (row === undefined) return undefined
  await trx.deleteFrom('comment_answer').where('comment_id', '=', id).execute()
  return row.article_id
}
