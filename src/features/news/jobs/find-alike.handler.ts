import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { findAlikeJob } from '../use-cases/find-alike.job.ts'
import { findAlike } from '../use-cases/find-alike.ts'

/** Works on {@link findAlikeJob}. */
export function findAlikeHandler(deps: Pick<FeatureDeps, 'db'>): JobHandler {
  return handleJob(findAlikeJob, article => findAlike(deps, article))
}
