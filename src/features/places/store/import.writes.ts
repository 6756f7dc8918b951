import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { ImportRow } from '../domain/import-list.ts'
import { findImport } from './import.queries.ts'

/** Keeps a list that was looked at. */
export async function insertImport(
  trx: Trx,
  list: {
    id: string
    siteId: number
    sentBy: string
    sentAt: Instant
    rows: readonly ImportRow[]
    unknownHeadings: readonly string[]
  },
): Promise<void> {
  await trx
    .insertInto('place_import')
    .values({
      ...{ id: list.id, site_id: list.siteId, sent_by: list.sentBy, sent_at: list.sentAt },
      rows: JSON.stringify(list.rows),
      unknown_headings: [...list.unknownHeadings],
    })
    .execute()
}

/** Locks a list, then reads it. */
export async function lockImport(trx: Trx, siteId: number, id: string) {
  await trx
    .selectFrom('place_import')
    .select('id')
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return findImport(trx, siteId, id)
}

/** Notes that a list was put in. */
export async function markApplied(trx: Trx, id: string, at: Instant): Promise<void> {
  await trx.updateTable('place_import').set({ applied_at: at }).where('id', '=', id).execute()
}

/** Deletes lists that were sent before that moment and never put in. */
export async function forgetImports(trx: Trx, siteId: number, before: Instant): Promise<void> {
  await trx
    .deleteFrom('place_import')
    .where('site_id', '=', siteId)
    .where('applied_at', 'is', null)
    .where('sent_at', '<', before)
    .execute()
}
