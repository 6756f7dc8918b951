import { publicUrl } from '#platform/config/config.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { sendDigestJob } from '../use-cases/send-digest.job.ts'
import { sendDigest } from '../use-cases/send-digest.ts'

/** Works on {@link sendDigestJob}. */
export function sendDigestHandler(
  deps: Pick<FeatureDeps, 'db' | 'clock' | 'keys' | 'config'>,
): JobHandler {
  const mailing = { ...deps, portal: publicUrl(deps.config) }
  return handleJob(sendDigestJob, issue => sendDigest(mailing, issue))
}
