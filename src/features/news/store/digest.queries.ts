import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/db/db.ts'
import type { DigestArticle } from '../domain/digest.ts'

/** Articles of a week that are read at all: more than any site writes. */
const MOST_OF_A_WEEK = 500

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
    .where('a.site_id', '=', siteId)
    .where('a.state', '=', sql.lit('published'))
    .where(eb => {
      const within = (moment: 'a.published_at' | 't.shown_since') =>
        eb.and([eb(moment, '>=', from), eb(moment, '<', to)])
      return eb.or([
        eb.and([eb('t.shown_since', 'is', null), within('a.published_at')]),
        within('t.shown_since'),
      ])
    })
    .where('t.language', '=', language)
    .orderBy(eb => eb.fn.coalesce('t.shown_since', 'a.published_at'), 'desc')
    .orderBy('a.id', 'desc')
    .limit(MOST_OF_A_WEEK)
    .execute()
}
