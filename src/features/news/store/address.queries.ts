import { type Expression, sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'

/** The years in which published articles went out, in Viet Nam's time, newest first, with how many they are. */
export async function listYears(db: Db, siteId: number): Promise<AddressYear[]> {
  const ofSite = sql`site_id = ${siteId} and state = 'published'`
  const { rows } = await sql<AddressYear>`
    select year::int, found.count::int from generate_series(
      (select extract(year from min(published_at) at time zone ${ZONE}) from article where ${ofSite}),
      (select extract(year from max(published_at) at time zone ${ZONE}) from article where ${ofSite})
    ) as year
    cross join lateral (select count(*) as count from article where ${ofSite} and ${inYear(sql.ref('year'))}) found
    where found.count > 0 order by year desc`.execute(db)
  return rows
}

/** A year, and how many addresses are of it. */
export type AddressYear = { readonly year: number; readonly count: number }

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

/** Published articles of a year, newest first, from the one after `skip` others. */
export async function listAddresses(
  db: Db,
  siteId: number,
  year: number,
  { limit, skip }: { readonly limit: number; readonly skip: number },
): Promise<ArticleAddress[]> {
  const { rows } = await sql<ArticleAddress>`
    select slug, exists (select from article_text t where t.article_id = a.id and t.language = 'en') as "isTranslated",
      greatest(published_at, (select max(v.saved_at) from article_version v where v.article_id = a.id)) as "changedAt"
    from article a where site_id = ${siteId} and state = 'published' and ${inYear(sql.val(year))}
    order by published_at desc, id desc limit ${limit} offset ${skip}`.execute(db)
  return rows
}
