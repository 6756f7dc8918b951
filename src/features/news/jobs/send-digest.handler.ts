import { originOfSite } from '#features/organisation'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { sendDigestJob } from '../use-cases/send-digest.job.ts'
import { sendDigest } from '../use-cases/send-digest.ts'

/** Works on {@link sendDigestJob}. */
export function sendDigestHandler(
  deps: Pick<FeatureDeps, 'db' | 'clock' | 'keys' | 'config'>,
): JobHandler {
  return handleJob(sendDigestJob, async issue =>
    sendDigest({ ...deps, portal: await originOfSite(deps, issue.siteId) }, issue),
  )
}
