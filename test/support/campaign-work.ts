/** The worker of production with the jobs of campaigns, and whether bytes are still on the disk. */
import { campaignsFeature } from '#features/campaigns/plugin'
import { systemClock } from '#platform/clock/system-clock.ts'
import { startJobs } from '#platform/jobs/start-jobs.ts'
import { silentLog } from '#platform/log/log.ts'
import type { Town } from './town.ts'

/** Starts it, by the real clock; the caller stops it. */
export function workOnCampaigns({ product, databaseUrl }: Town) {
  const { jobs = [] } = campaignsFeature({ ...product.deps, clock: systemClock })
  return startJobs({ databaseUrl, log: silentLog, handlers: jobs })
}

/** Whether a file of a registration is still on the disk. */
export async function isOnDisk({ product }: Town, sha256: string): Promise<boolean> {
  try {
    const { body } = await product.deps.erasableFiles.open(sha256)
    body.destroy()
    return true
  } catch {
    return false
  }
}
