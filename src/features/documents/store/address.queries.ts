import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'

/** The years of issue of published documents, newest first, with how many they are. */
export async function listDocumentYears(
  db: Db,
  siteId: number,
): Promise<{ year: number; count: number }[]> {
  const { rows } = await sql<{ year: number; count: number }>`
    select extract(year from issued_on)::int as year, count(*)::int as count from document
    where site_id = ${siteId} and state = 'published' group by 1 order by 1 desc`.execute(db)
  return rows
}

/** Where published documents of a year are found, newest first, from the one after `skip` others: for machines that read the whole site. */
export function listDocumentAddresses(
  db: Db,
  siteId: number,
  year: number,
  { limit, skip }: { readonly limit: number; readonly skip: number },
): Promise<{ slug: string; changedAt: Instant }[]> {
  return db
    .selectFrom('document as d')
    .innerJoin('document_version as v', join =>
      join.onRef('v.document_id', '=', 'd.id').onRef('v.revision', '=', 'd.revision'),
    )
    .select(['d.slug', 'v.saved_at as changedAt'])
    .where('d.site_id', '=', siteId)
    .where('d.state', '=', sql.lit('published'))
    .where('d.issued_on', '>=', sql<never>`make_date(${year}, 1, 1)`)
    .where('d.issued_on', '<', sql<never>`make_date(${year + 1}, 1, 1)`)
    .orderBy('d.issued_on', 'desc')
    .orderBy('d.id', 'desc')
    .limit(limit)
    .offset(skip)
    .execute()
}
