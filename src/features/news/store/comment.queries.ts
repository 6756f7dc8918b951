import type { Db } from '#platform/db/db.ts'
import type { CommentOnDesk, ShownComment } from '../domain/comment.ts'

/** What everyone may read under an article, oldest first. */
export async function listApproved(
  db: Db,
  siteId: number,
  slug: string,
  limit: number,
): Promise<ShownComment[]> {
  const rows = await db
    .selectFrom('article_comment')
    .select(['id', 'author_name', 'body', 'sent_at'])
    .where('article_id', '=', eb =>
      eb.selectFrom('article').select('id').where('site_id', '=', siteId).where('slug', '=', slug),
    )
    .where('state', '=', 'approved')
    .orderBy('sent_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(row => ({
    id: row.id,
    authorName: row.author_name,
    body: row.body,
    sentAt: row.sent_at,
  }))
}

/** The editors' queue: held ones oldest first, decided ones newest first. */
export async function listOnDesk(
  db: Db,
  siteId: number,
  filter: { state: CommentOnDesk['state']; limit: number },
): Promise<CommentOnDesk[]> {
  const order = filter.state === 'held' ? 'asc' : 'desc'
  const rows = await db
    .selectFrom('article_comment as m')
    .innerJoin('article as a', 'a.id', 'm.article_id')
    .innerJoin('article_text as t', join =>
      join.onRef('t.article_id', '=', 'a.id').on('t.language', '=', 'vi'),
    )
    .select([
      'm.id',
      'm.author_name',
      'm.body',
      'm.sent_at',
      'm.refusal_reason',
      'a.slug',
      't.title',
    ])
    .where('m.site_id', '=', siteId)
    .where('m.state', '=', filter.state)
    .orderBy('m.sent_at', order)
    .orderBy('m.id', order)
    .limit(filter.limit)
    .execute()
  return rows.map(row => ({
    id: row.id,
    authorName: row.author_name,
    body: row.body,
    sentAt: row.sent_at,
    state: filter.state,
    articleTitle: row.title,
    articleSlug: row.slug,
    refusalReason: row.refusal_reason,
  }))
}

/** How many comments wait for an editor. */
export async function countHeld(db: Db, siteId: number): Promise<number> {
  const row = await db
    .selectFrom('article_comment')
    .select(eb => eb.fn.countAll<number>().as('held'))
    .where('site_id', '=', siteId)
    .where('state', '=', 'held')
    .executeTakeFirstOrThrow()
  return row.held
}
