import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { ImportRow } from '../domain/import-list.ts'

/** A list as it was sent, with what was found. */
export type PlaceImport = {
  readonly id: string
  readonly sentBy: string
  readonly rows: readonly ImportRow[]
  /** Headings of the file that are no field of a place. */
  readonly unknownHeadings: readonly string[]
  readonly appliedAt: Instant | null
}

/** A list that was sent, or undefined when there is none of that id any more. */
export async function findImport(
  db: Db | Trx,
  siteId: number,
  id: string,
): Promise<PlaceImport | undefined> {
  const row = await db
    .selectFrom('place_import')
    .select(['id', 'sent_by', 'rows', 'unknown_headings', 'applied_at'])
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    sentBy: row.sent_by,
    rows: row.rows as unknown as ImportRow[],
    unknownHeadings: row.unknown_headings,
    appliedAt: row.applied_at,
  }
}
