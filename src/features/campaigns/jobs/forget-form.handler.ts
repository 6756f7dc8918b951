import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { forgetForm } from '../use-cases/forget-files.ts'
import { forgetFormJob } from '../use-cases/forget-form.job.ts'

/** Works on {@link forgetFormJob}. */
export function forgetFormHandler(deps: Pick<FeatureDeps, 'db' | 'clock'>): JobHandler {
  return handleJob(forgetFormJob, form => forgetForm(deps, form))
}
