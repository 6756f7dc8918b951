import type { Trx } from '#platform/db/db.ts'
import { type CountedEvent, countEvents } from '../domain/count-events.ts'
import { getOpen } from '../store/counter.queries.ts'
import { applyChanges, replaceOpen } from '../store/counter.writes.ts'

/** Counts one batch of events of a site, in order, in the caller's transaction. */
export async function applyBatch(
  trx: Trx,
  siteId: number,
  events: readonly CountedEvent[],
): Promise<void> {
  const ids = [
    ...new Set(
      events.filter(event => event.type.startsWith('dossier.')).map(event => event.subjectId),
    ),
  ]
  const open = await getOpen(trx, ids)
  const changes = countEvents(events, open)
  await applyChanges(trx, siteId, changes)
  await replaceOpen(trx, siteId, ids, open)
}
