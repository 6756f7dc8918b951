/** Brings a database up to date: db/migrations/NNNN_name.sql in order, each once, forward only. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Logger, runMigrations } from 'graphile-worker'
import { type Migration, Migrator, sql } from 'kysely'
import { openDb, openPool } from './db.ts'

/** Migrates the database behind `url` (as its owner). Gives the names applied now. Throws with the failing name and cause. */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const pool = openPool(url, 2)
  const db = openDb(pool)
  try {
    await runMigrations({ pgPool: pool, logger: new Logger(() => () => undefined) })
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => readMigrations(folder) },
      migrationTableName: 'schema_migration',
      migrationLockTableName: 'schema_migration_lock',
    })
    const { error, results } = await migrator.migrateToLatest()
    if (error !== undefined) {
      const failed = results?.find(result => result.status === 'Error')
      throw new Error(`Migration ${failed?.migrationName ?? '(unknown)'} failed`, { cause: error })
    }
    return (results ?? []).map(result => result.migrationName)
  } finally {
    await db.destroy()
  }
}

async function readMigrations(folder: string): Promise<Record<string, Migration>> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort()
  const entries = await Promise.all(
    names.map(async name => {
      const text = await readFile(join(folder, name), 'utf8')
      const migration: Migration = {
        up: async db => {
          await sql.raw(text).execute(db)
        },
      }
      return [name.slice(0, -'.sql'.length), migration] as const
    }),
  )
  return Object.fromEntries(entries)
}
