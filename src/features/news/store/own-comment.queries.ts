import { sql } from 'kysely'
import type { Db } from '#platform/db/db.ts'
import type { CommentState, OwnComment } from '../domain/comment.ts'
import { ANSWERED_COLUMNS, shownComment } from './comment.queries.ts'

/** What a citizen wrote below the articles of a site, or below one of them, the newest first. */
export async function listOwnComments(
  db: Db,
  own: { readonly siteId: number; readonly citizenId: string; readonly slug?: string },
  limit: number,
): Promise<OwnComment[]> {
  let query = db
    .selectFrom('article_comment as m')
    .innerJoin('article as a', 'a.id', 'm.article_id')
    .innerJoin('article_text as t', join =>
      join.onRef('t.article_id', '=', 'a.id').on('t.language', '=', 'vi'),
    )
    .leftJoin('comment_answer as w', 'w.comment_id', 'm.id')
    .select(ANSWERED_COLUMNS)
    .select(['m.state', 'm.refusal_reason', 't.title', 'a.slug', 'a.state as article_state'])
    .where('m.site_id', '=', own.siteId)
    .where('m.citizen_id', '=', own.citizenId)
    .where('m.state', '<>', 'taken_back')
  if (own.slug !== undefined) query = query.where('a.slug', '=', own.slug)
  const rows = await query
    .orderBy('m.sent_at', 'desc')
    .orderBy('m.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => ({
    ...shownComment(row),
    state: row.state as CommentState,
    articleTitle: row.title,
    articleSlug: row.article_state === 'published' ? row.slug : undefined,
    refusalReason: row.refusal_reason,
  }))
}

/** How many comments of a citizen stand below articles of a site or wait, and how many are not published. */
export async function countOwnComments(
  db: Db,
  siteId: number,
  citizenId: string,
): Promise<{ readonly all: number; readonly refused: number }> {
  return db
    .selectFrom('article_comment')
    .select(eb => [
      eb.fn.countAll<number>().as('all'),
      sql<number>`count(*) filter (where state = 'refused')`.as('refused'),
    ])
    .where('site_id', '=', siteId)
    .where('citizen_id', '=', citizenId)
    .where('state', '<>', 'taken_back')
    .executeTakeFirstOrThrow()
}
