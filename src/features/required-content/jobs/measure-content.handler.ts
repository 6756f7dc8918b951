import { listSites } from '#features/organisation'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { measureContentJob } from '../use-cases/measure-content.job.ts'
import { measureSite } from '../use-cases/measure-content.ts'

/** Works on {@link measureContentJob}: of one site when something changed, of all at 01:10 in Viet Nam. */
export function measureContentHandler(
  deps: Pick<FeatureDeps, 'db' | 'clock' | 'visit' | 'config'>,
): JobHandler {
  const handler = handleJob(measureContentJob, async ({ siteId }) => {
    const sites = siteId === undefined ? (await listSites(deps.db)).map(site => site.id) : [siteId]
    for (const id of sites) await measureSite(deps, id)
  })
  // Where the machine is off at night, the day begins with it.
  return { ...handler, every: '10 18 * * *', catchesUp: true }
}
