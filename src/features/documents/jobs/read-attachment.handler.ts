import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { readAttachmentJob } from '../use-cases/read-attachment.job.ts'
import { readAttachment } from '../use-cases/read-attachment.ts'

/** Works on {@link readAttachmentJob}. */
export function readAttachmentHandler(
  deps: Pick<FeatureDeps, 'db' | 'clock' | 'files'>,
): JobHandler {
  return handleJob(readAttachmentJob, file => readAttachment(deps, file))
}
