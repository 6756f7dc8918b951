import { sql } from 'kysely'
import type { Db, Trx } from '#platform/db/db.ts'

type Kind = 'tag' | 'series'

/** A tag or a series, with how many articles it has, whatever their state. */
export type NamedRow = {
  readonly id: number
  readonly slug: string
  readonly nameVi: string
  readonly articles: number
}

const LINKS = {
  tag: sql`select 1 from article_tag l where l.tag_id = n.id`,
  series: sql`select 1 from article_in_series l where l.series_id = n.id`,
} as const

/** The tags or the series of a site; nobody else changes any, nor gives one to an article, before the transaction ends. */
export async function lockNamed(trx: Trx, kind: Kind, siteId: number): Promise<NamedRow[]> {
  const table = `news_${kind}`
  await sql`select pg_advisory_xact_lock(hashtext(${table}), ${siteId})`.execute(trx)
  const { rows } = await sql<NamedRow>`
    select n.id, n.slug, n.name_vi as "nameVi",
      (select count(*)::int from (${LINKS[kind]}) links) as articles
    from ${sql.table(table)} n where n.site_id = ${siteId} order by n.id`.execute(trx)
  return rows
}

/** Until the transaction ends nobody merges or removes a tag or a series: articles may be given any that there is. */
export async function keepNamed(trx: Trx, siteId: number): Promise<void> {
  for (const table of ['news_tag', 'news_series'])
    await sql`select pg_advisory_xact_lock_shared(hashtext(${table}), ${siteId})`.execute(trx)
}

/** The address of the tag into which the one of that address was merged, or undefined. */
export async function findMergedTag(
  db: Db,
  siteId: number,
  slug: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('news_tag_former_slug as f')
    .innerJoin('news_tag as n', 'n.id', 'f.tag_id')
    .select('n.slug')
    .where('f.site_id', '=', siteId)
    .where('f.slug', '=', slug)
    .executeTakeFirst()
  return row?.slug
}
