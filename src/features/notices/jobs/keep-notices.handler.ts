import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { keepNoticesJob } from '../use-cases/keep-notices.job.ts'
import { keepNotices } from '../use-cases/keep-notices.ts'

/** Works on {@link keepNoticesJob}. */
export function keepNoticesHandler(deps: Pick<FeatureDeps, 'db'>): JobHandler {
  return handleJob(keepNoticesJob, site => keepNotices(deps, site))
}
