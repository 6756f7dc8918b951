import { sql } from 'kysely'
import type { Db } from '#platform/db/db.ts'

/** Characters of a file that are read to show where words stand in it. */
const MOST_CHARACTERS = 8_000

/** How the files of these documents begin, one behind the other, by the documents' names in addresses. */
export async function listFileBeginnings(
  db: Db,
  siteId: number,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (slugs.length === 0) return new Map()
  const { rows } = await sql<{ slug: string; text: string }>`
    select d.slug, string_agg(left(t.body_plain, ${sql.lit(MOST_CHARACTERS)}), ' … ' order by f.position) as text
    from document d join document_text t on t.document_id = d.id join document_file f on f.id = t.document_file_id
    where d.site_id = ${siteId} and d.slug = any(${[...slugs]}::text[]) and d.state = 'published'
    group by d.slug`.execute(db)
  return new Map(rows.map(({ slug, text }) => [slug, text]))
}
