import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { closeConsultationJob } from '../use-cases/close-consultation.job.ts'
import { closeConsultation } from '../use-cases/move-consultation.ts'

/** Works on {@link closeConsultationJob}. */
export function closeConsultationHandler(deps: Pick<FeatureDeps, 'db' | 'clock'>): JobHandler {
  return handleJob(closeConsultationJob, which => closeConsultation(deps, which))
}
