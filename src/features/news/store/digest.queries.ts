import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/db/db.ts'
import type { DigestArticle } from '../domain/digest.ts'

/** Articles that are read at all, the newest: more than any site writes in a week, and than anybody reads after a standstill. */
const MOST_READ = 500

const firstRead = sql<Instant>`coalesce(t.shown_since, a.published_at)`

const categoryAndAbove = sql<number[]>`(
  with recursive above as (
    select c.id, c.parent_id from news_category c where c.id = a.category_id
    union all
    select c.id, c.parent_id from news_category c join above on c.id = above.parent_id
  ) select array_agg(id) from above)`

/**
 * Articles with a text in the language that went out in the period and still are, newest first; one that was out before
 * when that text came.
 */
export async function listDigestArticles(
  db: Db,
  siteId: number,
  language: Language,
  { from, to }: { from: Instant; to: Instant },
): Promise<DigestArticle[]> {
  return db
    .selectFrom('article as a')
    .innerJoin('article_text as t', 't.article_id', 'a.id')
    .select(['a.slug', 't.title', 't.lead', categoryAndAbove.as('categoryIds')])
    .select(firstRead.as('at'))
    .where('a.site_id', '=', siteId)
    .where('a.state', '=', sql.lit('published'))
    .where(firstRead, '>=', from)
    .where(firstRead, '<', to)
    .where('t.language', '=', language)
    .orderBy(firstRead, 'desc')
    .orderBy('a.id', 'desc')
    .limit(MOST_READ)
    .execute()
}
