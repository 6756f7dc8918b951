import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { DigestArticle, Topics } from '../domain/digest.ts'

/** Articles of a week that are read at all: more than any site writes. */
const MOST_OF_A_WEEK = 500

const categoryAndAbove = sql<number[]>`(
  with recursive above as (
    select c.id, c.parent_id from news_category c where c.id = a.category_id
    union all
    select c.id, c.parent_id from news_category c join above on c.id = above.parent_id
  ) select array_agg(id) from above)`

/** Articles with a text in the language that went out in the period and still are, newest first. */
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
    .where('a.published_at', '>=', from)
    .where('a.published_at', '<', to)
    .where('t.language', '=', language)
    .orderBy('a.published_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(MOST_OF_A_WEEK)
    .execute()
}

/** Somebody who gets the digest. */
export type Subscriber = { readonly id: string; readonly email: string; readonly topics: Topics }

/** A page of those who get the digest in the language, after that one if given. */
export function listSubscribers(
  trx: Trx,
  siteId: number,
  place: {
    language: Language
    confirmedBefore: Instant
    after: string | undefined
    limit: number
  },
): Promise<Subscriber[]> {
  let query = trx
    .selectFrom('news_subscription')
    .select(['id', 'email', 'category_ids as topics'])
    .where('site_id', '=', siteId)
    .where('language', '=', place.language)
    .where('confirmed_at', 'is not', null)
    .where('confirmed_at', '<', place.confirmedBefore)
  if (place.after !== undefined) query = query.where('id', '>', place.after)
  return query.orderBy('id').limit(place.limit).execute()
}
