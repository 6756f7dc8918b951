import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { forgetUnconfirmedJob } from '../use-cases/forget-unconfirmed.job.ts'
import { forgetUnconfirmed } from '../use-cases/forget-unconfirmed.ts'

/** Works on {@link forgetUnconfirmedJob}. */
export function forgetUnconfirmedHandler(deps: Pick<FeatureDeps, 'db' | 'clock'>): JobHandler {
  return handleJob(forgetUnconfirmedJob, site => forgetUnconfirmed(deps, site))
}
