/**
 * Which articles are alike, by their Vietnamese words and their tags. A word counts the more the fewer texts have it
 * (inverse document frequency) and the nearer to the top of the article it stands; what many texts have says nothing of any.
 */
import { sql } from 'kysely'
import type { Trx } from '#platform/db/db.ts'
import { markOf } from './search.queries.ts'

/** Words by which an article is known, and texts that are compared with it closely. */
const WORDS = 16
const COMPARED = 60
/** A word in more texts than one in so many is no sign of anything; nor is one in more than that many. */
const ONE_IN = 4
const MOST_TEXTS = 5000
/** Kept of each article: some may be withdrawn, some are chosen by an editor. */
const KEPT = 12
/** What words count in the title, in the lead, and in the body for each time anew (by the logarithm). */
const IN_TITLE = 0.6
const IN_LEAD = 0.5
const IN_BODY = 0.35
/** What an article has in common with one that says the same is 1; with less than this it has nothing to do. */
const LEAST = 0.12

/** An article that is like another one. */
export type Alike = { readonly id: string; readonly likeness: number }

/** Articles of a site are compared one after the other: each comparison touches the lists of others. */
export async function lockAlike(trx: Trx, siteId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('article_alike'), ${siteId})`.execute(trx)
}

/** Published articles that are most like a published one, the likest first. */
export async function listAlike(
  trx: Trx,
  siteId: number,
  articleId: string,
): Promise<readonly Alike[]> {
  const mark = markOf(siteId, 'vi')
  const weight = sql`greatest(
    case when 'A' = any(w.weights) then ${sql.lit(IN_TITLE)} else 0 end,
    case when 'B' = any(w.weights) then ${sql.lit(IN_LEAD)} else 0 end,
    ${sql.lit(IN_BODY)} * ln(1 + cardinality(w.positions)))::float8`
  const { rows } = await sql<Alike>`
    with this as materialized (
      select t.words from article a join article_text t on t.article_id = a.id and t.language = 'vi'
      where a.id = ${articleId} and a.site_id = ${siteId} and a.state = 'published'
    ), out as materialized (
      select 1 + count(*)::float8 as texts from article where site_id = ${siteId} and state = 'published'
    ), sign as materialized (
      select w.lexeme, k.texts, ${weight} * ln(1 + out.texts / k.texts) as own, ln(1 + out.texts / k.texts) as rarity
      from this cross join out cross join lateral unnest(this.words) w
      join kind_word k on k.site_id = ${siteId} and k.kind = 'article_vi' and k.word = substr(w.lexeme, ${sql.lit(mark.length + 1)}::int)
      where k.texts between 1 and least(out.texts / ${sql.lit(ONE_IN)} + 2, ${sql.lit(MOST_TEXTS)}) and k.word ~ '^[a-z]'
    ), whole as materialized (
      select sum(own ^ 2) as likeness from (select own from sign order by own desc limit ${sql.lit(WORDS)}) best
    ), word as materialized (
      select * from sign where texts > 1 order by own desc, lexeme limit ${sql.lit(WORDS)}
    ), tagged as materialized (
      select o.article_id as id, sum(ln(1 + out.texts / used.articles) ^ 2) as likeness
      from article_tag mine cross join out
      cross join lateral (select count(*)::float8 as articles from article_tag u where u.tag_id = mine.tag_id) used
      join article_tag o on o.tag_id = mine.tag_id and o.article_id <> mine.article_id
      where mine.article_id = ${articleId} and exists (select from this)
      group by o.article_id order by likeness desc, id limit ${sql.lit(COMPARED)}
    ), near as materialized (
      select o.article_id as id from word
      join article_text o on o.words @@ quote_literal(word.lexeme)::tsquery and o.language = 'vi'
      where o.article_id <> ${articleId}
      group by o.article_id order by sum(word.own) desc, id limit ${sql.lit(COMPARED)}
    )
    select o.id, compared.likeness::real
    from (select id from near union select id from tagged) one
    join article o on o.id = one.id and o.site_id = ${siteId} and o.state = 'published'
    join article_text t on t.article_id = o.id and t.language = 'vi'
    left join tagged on tagged.id = o.id
    cross join lateral (
      select sum(word.own * ${weight} * word.rarity) as likeness
      from unnest(t.words) w join word on word.lexeme = w.lexeme
    ) worded
    cross join lateral (select coalesce(worded.likeness, 0) + coalesce(tagged.likeness, 0) as likeness) compared
    where compared.likeness > (select greatest(likeness, 1) * ${sql.lit(LEAST)} from whole)
    order by compared.likeness desc, o.published_at desc, o.id limit ${sql.lit(KEPT)}`.execute(trx)
  return rows
}

/** Keeps them for this article and this one for them, the likest of each. Gives the articles of which the list changed. */
export async function keepAlike(
  trx: Trx,
  { siteId, articleId }: { siteId: number; articleId: string },
  alike: readonly Alike[],
): Promise<ReadonlySet<string>> {
  const { rows: gone } = await sql<{ id: string }>`
    delete from article_alike where ${articleId} in (article_id, alike_id) returning article_id as id`.execute(
    trx,
  )
  const { rows: come } = await sql<{ id: string }>`
    insert into article_alike (article_id, alike_id, site_id, likeness)
    select pair.article_id, pair.alike_id, ${siteId}, a.likeness
    from jsonb_to_recordset(${JSON.stringify(alike)}::jsonb) a(id uuid, likeness real)
    cross join lateral (values (${articleId}::uuid, a.id), (a.id, ${articleId}::uuid)) pair(article_id, alike_id)
    returning article_id as id`.execute(trx)
  await sql`
    delete from article_alike l using (
      select article_id, alike_id, row_number() over (partition by article_id order by likeness desc, alike_id) as nth
      from article_alike where article_id = any(${come.map(({ id }) => id)}::uuid[])
    ) kept
    where kept.nth > ${KEPT} and l.article_id = kept.article_id and l.alike_id = kept.alike_id`.execute(
    trx,
  )
  return new Set([...gone, ...come].map(({ id }) => id))
}
