import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { forgetLettersJob } from '../use-cases/forget-letters.job.ts'
import { forgetLetters } from '../use-cases/forget-letters.ts'

/** Works on {@link forgetLettersJob}, every hour: after a standstill it is soon made good. */
export function forgetLettersHandler(deps: Pick<FeatureDeps, 'db' | 'clock'>): JobHandler {
  return { ...handleJob(forgetLettersJob, () => forgetLetters(deps)), every: '25 * * * *' }
}
