import { sql } from 'kysely'
import type { Db } from '#platform/db/db.ts'
import type { ArticleFile } from '../domain/article-file.ts'

/** The files of an article, in the order in which they were added. */
export async function listFiles(db: Db, articleId: string): Promise<ArticleFile[]> {
  return db
    .selectFrom('article_file as l')
    .innerJoin('stored_file as f', 'f.id', 'l.file_id')
    .select(['l.id', 'f.name', 'f.size', 'f.media_type as mediaType'])
    .where('l.article_id', '=', articleId)
    .orderBy('l.added_at')
    .orderBy('l.id')
    .execute()
}

/** The bytes behind a file of an article, and whether what readers see links to it. */
export async function findFile(db: Db, siteId: number, id: string) {
  return db
    .selectFrom('article_file as l')
    .innerJoin('stored_file as f', 'f.id', 'l.file_id')
    .innerJoin('article as a', 'a.id', 'l.article_id')
    .select(eb => [
      'f.sha256',
      'f.name',
      'f.media_type',
      'l.article_id',
      eb
        .and([
          eb('a.state', '=', 'published'),
          eb.exists(
            eb
              .selectFrom('article_text as t')
              .select(sql`1`.as('one'))
              .whereRef('t.article_id', '=', 'a.id')
              .where(sql<boolean>`position('/tin-tuc/tep/' || l.id::text in t.body_html) > 0`),
          ),
        ])
        .as('is_public'),
    ])
    .where('l.site_id', '=', siteId)
    .where('l.id', '=', id)
    .where('a.thrown_away_at', 'is', null)
    .executeTakeFirst()
}
