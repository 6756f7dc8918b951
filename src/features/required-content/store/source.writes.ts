import type { Trx } from '#platform/db/db.ts'
import type { SourceChange } from '../domain/sources.ts'

/** Keeps that a source has changed; an older change than the one that is known changes nothing. */
export async function putSource(
  trx: Trx,
  siteId: number,
  { key, subject, changedAt }: SourceChange,
): Promise<void> {
  await trx
    .insertInto('content_source')
    .values({ site_id: siteId, key, subject, changed_at: changedAt })
    .onConflict(conflict =>
      conflict.columns(['site_id', 'key', 'subject']).doUpdateSet(eb => ({
        changed_at: eb.fn<Date>('greatest', ['content_source.changed_at', 'excluded.changed_at']),
      })),
    )
    .execute()
}
