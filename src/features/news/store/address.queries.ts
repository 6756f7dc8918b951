import { type Expression, sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'

/** The years in which published articles went out, in Viet Nam's time, newest first. */
export async function listYears(db: Db, siteId: number): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select year::int from generate_series(
      (select extract(year from min(published_at) at time zone ${ZONE}) from article where site_id = ${siteId} and state = 'published'),
      (select extract(year from max(published_at) at time zone ${ZONE}) from article where site_id = ${siteId} and state = 'published')
    ) as year
    where exists (select from article where site_id = ${siteId} and state = 'published' and ${inYear(sql.ref('year'))})
    order by year desc`.execute(db)
  return rows.map(({ year }) => year)
}

const ZONE = 'Asia/Ho_Chi_Minh'

// As a range, which the index of published articles knows.
function inYear(year: Expression<unknown>) {
  const first = (next: 0 | 1) =>
    sql`make_timestamptz(${year}::int + ${sql.lit(next)}, 1, 1, 0, 0, 0, ${ZONE})`
  return sql<boolean>`published_at >= ${first(0)} and published_at < ${first(1)}`
}

/** Where a published article is found, and when it was last changed: for machines that read the whole site. */
export type ArticleAddress = {
  readonly slug: string
  readonly isTranslated: boolean
  readonly changedAt: Instant
}

/** Published articles of a year, newest first. */
export async function listAddresses(
  db: Db,
  siteId: number,
  year: number,
  limit: number,
): Promise<ArticleAddress[]> {
  const { rows } = await sql<ArticleAddress>`
    select slug, exists (select from article_text t where t.article_id = a.id and t.language = 'en') as "isTranslated",
      greatest(published_at, (select max(v.saved_at) from article_version v where v.article_id = a.id)) as "changedAt"
    from article a where site_id = ${siteId} and state = 'published' and ${inYear(sql.val(year))}
    order by published_at desc, id desc limit ${limit}`.execute(db)
  return rows
}
