import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import type { Log } from '#platform/log/log.ts'
import type { DossierDeps } from '../use-cases/dossier-deps.ts'
import { recountDueDates } from '../use-cases/recount-due-dates.ts'
import { recountDueDatesJob } from './recount-due-dates.job.ts'

/** Works on {@link recountDueDatesJob}. */
export function recountDueDatesHandler(deps: DossierDeps & { readonly log: Log }): JobHandler {
  return handleJob(recountDueDatesJob, async reached => {
    const moved = await recountDueDates(deps, reached)
    deps.log.info({ ...reached, moved }, 'Open due dates were counted again')
  })
}
