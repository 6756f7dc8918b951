import type { Db } from '#platform/db/db.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { remindSlotJob } from '../use-cases/remind-slot.job.ts'
import { remindSlot } from '../use-cases/remind-slot.ts'
import type { TellingDeps } from '../use-cases/tell.ts'

/** Works on {@link remindSlotJob}. */
export function remindSlotHandler(deps: TellingDeps & { readonly db: Db }): JobHandler {
  return handleJob(remindSlotJob, slot => remindSlot(deps, slot))
}
