import type { Clock } from '#kernel/clock.ts'
import { dropTags } from '#platform/cache/drops.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import { type ActorRef, appendEvent, type NewEvent } from '#platform/events/append-event.ts'
import { UNITS_TAG } from './tags.ts'

export type OpennessDeps = { readonly db: Db; readonly clock: Clock }
/** Who says it, and where. */
export type Saying = { readonly siteId: number; readonly by: ActorRef }

/** When and by whom a row is saved. */
export function savedNow(clock: Clock, { by }: Saying) {
  return { savedAt: clock.now(), savedBy: 'id' in by ? by.id : undefined }
}

/** Appends the event of what was said, and drops the pages that show it. */
export async function tellOpenness(
  trx: Trx,
  clock: Clock,
  { siteId, by }: Saying,
  event: NewEvent,
): Promise<void> {
  await appendEvent(trx, { siteId, clock, actor: by }, event)
  await dropTags(trx, [UNITS_TAG])
}
