import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { keepScheduleJob } from '../use-cases/keep-schedule.job.ts'
import { keepSchedule } from '../use-cases/move-article.ts'

/** Works on {@link keepScheduleJob}. */
export function keepScheduleHandler(deps: Pick<FeatureDeps, 'db' | 'clock'>): JobHandler {
  return handleJob(keepScheduleJob, article => keepSchedule(deps, article))
}
