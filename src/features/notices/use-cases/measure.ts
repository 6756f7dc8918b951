import type { Config } from '#platform/config/config.ts'
import type { Db } from '#platform/db/db.ts'
import type { Measured } from '../domain/health.ts'
import {
  askDatabase,
  findLastArchive,
  findWaitingJobs,
  findWaitingMail,
} from '../store/health.queries.ts'

/** Measures the parts of the product. What cannot be read is null, never guessed. */
export async function measure(
  { db, config }: { readonly db: Db; readonly config: Config },
  siteId: number,
): Promise<Measured> {
  const begun = performance.now()
  await askDatabase(db)
  const databaseMs = Math.ceil(performance.now() - begun)
  const [jobs, mail, archivedAt] = await Promise.all([
    orNull(findWaitingJobs(db)),
    config.SMTP_URL === undefined ? null : orNull(findWaitingMail(db, siteId)),
    orNull(findLastArchive(db)),
  ])
  return { databaseMs, jobs, mail, archivedAt }
}

async function orNull<T>(reading: Promise<T | null>): Promise<T | null> {
  try {
    return await reading
  } catch {
    return null
  }
}
