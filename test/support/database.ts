/** A real, migrated, empty database for a test file, dropped after it. */
import { inject } from 'vitest'
import { type Db, openDb, openPool } from '#platform/db/db.ts'
import { atEnd } from './at-end.ts'
import { copyTemplate } from './test-databases.ts'

/** The database with the rights of the running product (role motcua_app), not those of its owner. */
export async function testDatabase(): Promise<Db> {
  return openAs(await testDatabaseUrl(), 'motcua_app')
}

/** The address of a fresh database, as its owner: for tests that open it themselves or ask what the owner may do. */
export async function testDatabaseUrl(): Promise<string> {
  const copy = await copyTemplate(inject('postgresUrl'))
  atEnd(() => copy.drop())
  return copy.url
}

/** Opens a database for the file's tests; without a role as its owner. */
export function openAs(url: string, role?: string): Db {
  const db = openDb(openPool(url, 5, role === undefined ? {} : { role }))
  atEnd(() => db.destroy())
  return db
}
