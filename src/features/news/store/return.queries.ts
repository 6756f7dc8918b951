import type { Db } from '#platform/db/db.ts'
import type { ArticleReturn } from '../domain/desk.ts'

/** The return of an article that has not moved since, or undefined. */
export async function findReturn(db: Db, articleId: string): Promise<ArticleReturn | undefined> {
  const row = await db
    .selectFrom('article_return as r')
    .innerJoin('officer as o', 'o.id', 'r.returned_by')
    .select(['r.reason', 'r.returned_at', 'o.full_name'])
    .where('r.article_id', '=', articleId)
    .executeTakeFirst()
  return row && { reason: row.reason, by: row.full_name, at: row.returned_at }
}

/** What an officer asked approval for and got back, newest first: id and title. */
export function listReturnedTo(
  db: Db,
  { siteId, officerId }: { readonly siteId: number; readonly officerId: string },
  limit: number,
): Promise<{ id: string; title: string }[]> {
  return db
    .selectFrom('article_return as r')
    .innerJoinLateral(
      eb =>
        eb
          .selectFrom('article_version as v')
          .select('v.title')
          .whereRef('v.article_id', '=', 'r.article_id')
          .where('v.language', '=', 'vi')
          .orderBy('v.revision', 'desc')
          .limit(1)
          .as('newest'),
      join => join.onTrue(),
    )
    .select(['r.article_id as id', 'newest.title'])
    .where('r.asked_by', '=', officerId)
    .where('r.site_id', '=', siteId)
    .orderBy('r.returned_at', 'desc')
    .limit(limit)
    .execute()
}
