/** Before the first test: one PostgreSQL, and in it a migrated database of which every test file gets a copy. */
import type { TestProject } from 'vitest/node'
import { migrate } from '#platform/db/migrate.ts'
import { onServer, TEMPLATE } from './test-databases.ts'
import { startThrowAwayPostgres, urlOfDatabase } from './throw-away-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run, as its owner. */
    postgresUrl: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startThrowAwayPostgres()
  try {
    await onServer(postgres.url, `create database ${TEMPLATE}`)
    await migrate(urlOfDatabase(postgres.url, TEMPLATE), 'db/migrations')
  } catch (error) {
    await postgres.stop()
    throw error
  }
  project.provide('postgresUrl', postgres.url)
  return () => postgres.stop()
}
