import { join } from 'node:path'
import { type Config, ConfigError } from '#platform/config/config.ts'
import { findFault } from '#platform/db/find-fault.ts'
import { migrate } from '#platform/db/migrate.ts'
import { startEmbeddedPostgres } from '#platform/embedded-postgres/start.ts'
import type { Log } from '#platform/log/log.ts'

/** A database that is up and migrated. */
export type OpenDatabase = { readonly url: string; stop(): Promise<void> }

/** Opens the operator's PostgreSQL, or starts the embedded one in DATA_DIR, and brings it up to date. */
export async function openDatabase(config: Config, log: Log): Promise<OpenDatabase> {
  const own = config.DATABASE_URL
  const database: OpenDatabase =
    own === undefined
      ? await startEmbeddedPostgres({ dataDir: config.DATA_DIR, log })
      : await useOwn(own)
  try {
    await migrate(database.url, join(rootFolder(), 'db/migrations'))
  } catch (error) {
    await database.stop()
    throw error
  }
  return database
}

async function useOwn(url: string): Promise<OpenDatabase> {
  const fault = await findFault(url)
  if (fault !== undefined)
    throw new ConfigError(`The database of DATABASE_URL cannot be used: ${fault}.`)
  return { url, stop: () => Promise.resolve() }
}

/** The folder of the checkout: the built server lies in dist/server. */
export function rootFolder(): string {
  return process.env['MOTCUA_ROOT'] ?? process.cwd()
}
