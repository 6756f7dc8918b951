import { publicUrl } from '#platform/config/config.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { sendNoticesJob } from '../use-cases/send-notices.job.ts'
import { sendNotices } from '../use-cases/send-notices.ts'

/** Works on {@link sendNoticesJob}. */
export function sendNoticesHandler(
  deps: Pick<FeatureDeps, 'db' | 'clock' | 'keys' | 'config'>,
): JobHandler {
  const mailing = { ...deps, portal: publicUrl(deps.config) }
  return handleJob(sendNoticesJob, document => sendNotices(mailing, document))
}
