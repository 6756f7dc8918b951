import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import type { DossierDeps } from '../use-cases/dossier-deps.ts'
import { recountDueDates } from '../use-cases/recount-due-dates.ts'
import { recountDueDatesJob } from './recount-due-dates.job.ts'

/** Works on {@link recountDueDatesJob}. */
export function recountDueDatesHandler(deps: DossierDeps): JobHandler {
  return handleJob(recountDueDatesJob, async reached => {
    await recountDueDates(deps, reached)
  })
}
