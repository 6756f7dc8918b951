import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/db/db.ts'
import type { Picture } from '../domain/article.ts'

/** The pictures of an article in their order, with their words in the language where there are any, else in Vietnamese. */
export function listPictures(db: Db, articleId: string, language: Language): Promise<Picture[]> {
  return db
    .selectFrom('article_picture')
    .select([
      'id',
      'position',
      'width',
      'height',
      'credit',
      sql<string>`case when ${language} = 'en' and alt_en <> '' then alt_en else alt_vi end`.as(
        'alt',
      ),
      sql<string>`case when ${language} = 'en' and caption_en <> '' then caption_en else caption_vi end`.as(
        'caption',
      ),
    ])
    .where('article_id', '=', articleId)
    .orderBy('position')
    .execute()
}

/** The bytes behind a picture: hash and media type, and whether everyone may see it. */
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
    .select(['f.sha256', 'f.media_type', 'a.state'])
    .where('p.site_id', '=', siteId)
    .where('p.id', '=', id)
    .executeTakeFirst()
}
