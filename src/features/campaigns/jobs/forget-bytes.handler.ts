import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { forgetBytesJob } from '../use-cases/forget-bytes.job.ts'

/** Works on {@link forgetBytesJob}. */
export function forgetBytesHandler({
  erasableFiles,
}: Pick<FeatureDeps, 'erasableFiles'>): JobHandler {
  return handleJob(forgetBytesJob, async ({ files }) => {
    for (const file of files) await erasableFiles.erase(file)
  })
}
