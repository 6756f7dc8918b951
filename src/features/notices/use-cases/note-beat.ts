import type { Clock } from '#kernel/clock.ts'
import type { Db } from '#platform/db/db.ts'
import { beatSlot } from '../domain/health.ts'
import { putBeat } from '../store/health.writes.ts'

/** Notes for every site that the product works at this moment; once in five minutes, however often it is called. */
export function noteBeat({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  return putBeat(db, beatSlot(clock.now()))
}
