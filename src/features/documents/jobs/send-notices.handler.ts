import { originOfSite } from '#features/organisation'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { sendNoticesJob } from '../use-cases/send-notices.job.ts'
import { sendNotices } from '../use-cases/send-notices.ts'

/** Works on {@link sendNoticesJob}. */
export function sendNoticesHandler(
  deps: Pick<FeatureDeps, 'db' | 'clock' | 'keys' | 'config'>,
): JobHandler {
  return handleJob(sendNoticesJob, async document =>
    sendNotices({ ...deps, portal: await originOfSite(deps, document.siteId) }, document),
  )
}
