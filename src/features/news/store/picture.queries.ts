import { type Expression, sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/db/db.ts'
import type { Picture } from '../domain/article.ts'

/** The pictures of an article in their order, those that wait for approval too, with their words in the language where there are any, else in Vietnamese. */
export async function listPictures(
  db: Db,
  articleId: string,
  language: Language,
): Promise<Picture[]> {
  const { pictures } = await db
    .selectNoFrom(picturesOf(sql.val(articleId), language, sql`true`).as('pictures'))
    .executeTakeFirstOrThrow()
  return pictures
}

/** Those that readers see, as a column of a statement that reads the article. */
export function picturesOf(
  articleId: Expression<string>,
  language: Language,
  which: Expression<unknown> = sql`is_approved`,
) {
  const words = (name: 'alt' | 'caption') =>
    sql`case when ${language}::text = 'en' and ${sql.ref(`${name}_en`)} <> '' then ${sql.ref(`${name}_en`)} else ${sql.ref(`${name}_vi`)} end`
  return sql<Picture[]>`(
    select coalesce(json_agg(json_build_object('id', id, 'position', position, 'width', width, 'height', height,
      'smallWidth', small_width, 'credit', credit, 'alt', ${words('alt')}, 'caption', ${words('caption')}) order by position), '[]'::json)
    from article_picture where article_id = ${articleId} and ${which})`
}

/** The bytes behind a picture: hash and media type, of which article, and whether everyone may see it. */
export async function findPictureFile(db: Db, siteId: number, id: string, size: 'large' | 'small') {
  return db
    .selectFrom('article_picture as p')
    .innerJoin('article as a', 'a.id', 'p.article_id')
    .innerJoin('stored_file as f', join =>
      join.on(eb =>
        eb(
          'f.id',
          '=',
          size === 'small' ? eb.fn.coalesce('p.small_file_id', 'p.file_id') : eb.ref('p.file_id'),
        ),
      ),
    )
    .select(['f.sha256', 'f.media_type', 'p.article_id', 'p.is_approved', 'a.state'])
    .where('p.site_id', '=', siteId)
    .where('p.id', '=', id)
    .executeTakeFirst()
}
