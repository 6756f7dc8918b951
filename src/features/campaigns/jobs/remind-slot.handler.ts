import { originOfSite } from '#features/organisation'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { remindSlotJob } from '../use-cases/remind-slot.job.ts'
import { remindSlot } from '../use-cases/remind-slot.ts'

/** Works on {@link remindSlotJob}. */
export function remindSlotHandler(
  deps: Pick<FeatureDeps, 'db' | 'clock' | 'keys' | 'config'>,
): JobHandler {
  return handleJob(remindSlotJob, async slot =>
    remindSlot({ ...deps, portal: await originOfSite(deps, slot.siteId) }, slot),
  )
}
