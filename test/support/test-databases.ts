/** Databases of one test run: copies of the migrated template, made and dropped by the server's owner. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { urlOfDatabase } from './throw-away-postgres.ts'

export const TEMPLATE = 'motcua_template'

/** Runs one statement as the owner, outside every test's database. */
export async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

export type DatabaseCopy = { readonly url: string; drop(): Promise<void> }

/** A fresh copy of the migrated database; `url` connects as its owner. */
export async function copyTemplate(serverUrl: string): Promise<DatabaseCopy> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(serverUrl, `create database ${name} template ${TEMPLATE} strategy file_copy`)
  return {
    url: urlOfDatabase(serverUrl, name),
    drop: () => onServer(serverUrl, `drop database ${name} with (force)`),
  }
}
