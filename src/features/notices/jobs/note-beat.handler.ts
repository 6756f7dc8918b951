import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { beatJob } from '../use-cases/keep-notices.job.ts'
import { noteBeat } from '../use-cases/note-beat.ts'

/** Works on {@link beatJob}, every five minutes. */
export function noteBeatHandler(deps: Pick<FeatureDeps, 'db' | 'clock'>): JobHandler {
  return { ...handleJob(beatJob, () => noteBeat(deps)), every: '*/5 * * * *' }
}
