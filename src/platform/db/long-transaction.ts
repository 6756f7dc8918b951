/**
 * Long work (founding the demo, bulk loading) on one connection in one transaction: either all of it is kept or none,
 * also when the process is killed in the middle. To what runs inside it looks like the whole database.
 */
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import copyStreams from 'pg-copy-streams'
import type { CopyTable } from './copy-lines.ts'
import { type Db, ROW_TYPES, type Schema } from './db.ts'

/** A transaction that is under way. */
export type LongTransaction = {
  /** Works as the database does, one statement after the other; its transactions are savepoints of the long one. */
  readonly db: Db
  /** Appends rows by COPY, one table after the other. */
  copy(tables: readonly CopyTable[]): Promise<void>
  /**
   * Does work on tables that stand without their foreign keys meanwhile; then every row is checked at once, which
   * costs a small part of checking each. Nobody else can use the tables until the transaction ends.
   */
  withoutForeignKeys(tables: readonly string[], work: () => Promise<void>): Promise<void>
}

/** Does the work as that role, and keeps it when it succeeds. */
export async function inLongTransaction<T>(
  url: string,
  role: string,
  work: (transaction: LongTransaction) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    types: ROW_TYPES,
    options: `-c role=${role}`,
  })
  await client.connect()
  const queue = inTurn()
  const query = (...given: unknown[]) =>
    queue(() => (client.query as (...given: unknown[]) => Promise<unknown>)(...given))
  try {
    await query('begin')
    const result = await work({
      db: dbOn(query),
      copy: async tables => {
        for (const table of tables) await queue(() => copy(client, table))
      },
      withoutForeignKeys: (tables, work) => withoutForeignKeys({ query, role }, tables, work),
    })
    await query('commit')
    return result
  } finally {
    // Without a commit before it, this ends the transaction and nothing is kept.
    await client.end()
  }
}

type Query = (...given: unknown[]) => Promise<unknown>

/** The query builder on that one connection. What it opens as a transaction becomes a savepoint. */
function dbOn(query: Query): Db {
  let depth = 0
  const statements: Readonly<Record<string, () => string>> = {
    begin() {
      depth += 1
      return `savepoint s${depth}`
    },
    commit() {
      depth -= 1
      return `release savepoint s${depth + 1}`
    },
    rollback() {
      depth -= 1
      return `rollback to savepoint s${depth + 1}; release savepoint s${depth + 1}`
    },
  }
  const client = {
    query: (text: string, values?: readonly unknown[]) => {
      const statement = statements[text]
      return statement === undefined ? query(text, values) : query(statement())
    },
    release: () => undefined,
  }
  const pool = { connect: () => Promise.resolve(client), end: () => Promise.resolve() }
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: pool as unknown as pg.Pool }),
  })
}

/** Lets one thing at a time use the connection, in the order in which they asked. */
function inTurn() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
}

type ForeignKey = { readonly of: string; readonly name: string; readonly definition: string }

async function withoutForeignKeys(
  { query, role }: { readonly query: Query; readonly role: string },
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const asOwner = async (statements: readonly string[]) => {
    for (const statement of [
      'set role none',
      ...statements,
      `set role ${pg.escapeIdentifier(role)}`,
    ])
      await query(statement)
  }
  const { rows } = (await query(FOREIGN_KEYS, [tables])) as { rows: readonly ForeignKey[] }
  await asOwner(rows.map(({ of, name }) => `alter table ${of} drop constraint ${name}`))
  await work()
  await asOwner([
    'set constraints all immediate',
    ...rows.map(
      ({ of, name, definition }) => `alter table ${of} add constraint ${name} ${definition}`,
    ),
  ])
}

const FOREIGN_KEYS = `
  select conrelid::regclass::text as of, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
  from pg_constraint where contype = 'f' and conrelid = any($1::text[]::regclass[])`

function copy(client: pg.Client, { table, columns, lines }: CopyTable): Promise<void> {
  const names = columns.map(column => pg.escapeIdentifier(column)).join(', ')
  return new Promise((resolve, reject) => {
    const stream = client.query(
      copyStreams.from(`copy ${pg.escapeIdentifier(table)} (${names}) from stdin`),
    )
    stream.on('error', reject)
    stream.on('finish', resolve)
    stream.end(lines)
  })
}
