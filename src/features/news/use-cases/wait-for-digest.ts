import type { Clock } from '#kernel/clock.ts'
import type { Trx } from '#platform/db/db.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import { digestMoment, nextDigestDay } from '../domain/digest.ts'
import { sendDigestJob } from './send-digest.job.ts'

/**
 * Sets the clock for the next digest. It is set by every confirmation and by every digest, so that none is missing; by
 * its key there is one for each Monday, and that of a Monday that has come is left alone.
 */
export async function waitForDigest(trx: Trx, clock: Clock, siteId: number): Promise<void> {
  if (clock.kind !== 'live') return
  const day = nextDigestDay(clock.now())
  const key = `digest:${String(siteId)}:${day}`
  await enqueue(trx, sendDigestJob, { siteId, day }, { runAt: digestMoment(day), key })
}
