/** The worker of production with the jobs of campaigns, and whether bytes are still on the disk. */
import { sql } from 'kysely'
import { campaignsFeature } from '#features/campaigns/plugin'
import { systemClock } from '#platform/clock/system-clock.ts'
import { startJobs } from '#platform/jobs/start-jobs.ts'
import { silentLog } from '#platform/log/log.ts'
import { openAs } from './database.ts'
import type { Town } from './town.ts'

/** Starts it, by the real clock; the caller stops it. */
export function workOnCampaigns({ product, databaseUrl }: Town) {
  const { jobs = [] } = campaignsFeature({ ...product.deps, clock: systemClock })
  return startJobs({ databaseUrl, log: silentLog, handlers: jobs })
}

/** When jobs of that name are to run whose payload holds these values. */
export async function plannedJobs(
  { databaseUrl }: Town,
  name: string,
  payload: Readonly<Record<string, string>>,
): Promise<Date[]> {
  const { rows } = await sql<{ run_at: Date }>`
    select j.run_at from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = ${name} and j.payload::jsonb @> ${JSON.stringify(payload)}::jsonb
    order by j.run_at`.execute(openAs(databaseUrl))
  return rows.map(row => row.run_at)
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
