import type { Clock } from '#kernel/clock.ts'
import { addMinutes, type Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import { forgetFormJob } from './forget-form.job.ts'

/** How long the files of a form wait for the rest of it. */
const KEPT_MINUTES = 1440

/** When the files of a form are forgotten that came last at that moment. */
export function forgottenAt(sentAt: Instant): Instant {
  return addMinutes(sentAt, KEPT_MINUTES)
}

/** Sets the clock for forgetting the files of a form, in place of what was set before. */
export async function planForgetting(
  clock: Clock,
  trx: Trx,
  form: { readonly siteId: number; readonly onceKey: string },
  sentAt: Instant,
): Promise<void> {
  const { siteId, onceKey } = form
  const when = { runAt: forgottenAt(sentAt), key: `registration-form:${onceKey}` }
  if (clock.kind === 'live') await enqueue(trx, forgetFormJob, { siteId, onceKey }, when)
}
