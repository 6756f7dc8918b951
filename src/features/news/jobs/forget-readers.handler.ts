import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { forgetReadersJob } from '../use-cases/forget-readers.job.ts'
import { forgetReaders } from '../use-cases/forget-readers.ts'

/**
 * Works on {@link forgetReadersJob}: at midnight in Viet Nam, and every ten minutes, so that after a standstill over
 * midnight nobody waits for the next one.
 */
export function forgetReadersHandler(deps: Pick<FeatureDeps, 'db' | 'clock'>): JobHandler {
  return { ...handleJob(forgetReadersJob, () => forgetReaders(deps)), every: '*/10 * * * *' }
}
