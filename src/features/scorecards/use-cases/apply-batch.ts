import type { Trx } from '#platform/db/db.ts'
import type { Change, CountedEvent } from '../domain/change.ts'
import { countEvents } from '../domain/count-events.ts'
import { applyChanges } from '../store/counter.writes.ts'
import { getOpen } from '../store/open-dossier.queries.ts'
import { replaceOpen } from '../store/open-dossier.writes.ts'

/** Counts one batch of events of a site, in order, in the caller's transaction. Gives what changed. */
export async function applyBatch(
  trx: Trx,
  siteId: number,
  events: readonly CountedEvent[],
): Promise<readonly Change[]> {
  const ids = [
    ...new Set(
      events.filter(event => event.type.startsWith('dossier.')).map(event => event.subjectId),
    ),
  ]
  const open = await getOpen(trx, ids)
  const changes = countEvents(events, open)
  await applyChanges(trx, siteId, changes)
  await replaceOpen(trx, siteId, ids, open)
  return changes
}
