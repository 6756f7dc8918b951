/** The way to PostgreSQL: one pool per process, rows typed from the migrated database. */
import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { namingPool } from './named-statements.ts'
import type { DB as Schema } from './schema.gen.ts'

export type { Schema }

/** The whole database. */
export type Db = Kysely<Schema>

/** The database inside a transaction. A function that asks for it cannot be called outside one. */
export type Trx = Transaction<Schema>

type Oid = Parameters<typeof pg.types.getTypeParser>[0]

/** How values of the database are read: days stay text, whole and exact numbers become numbers. */
export const ROW_TYPES: pg.CustomTypesConfig = {
  getTypeParser: ((oid: Oid, format?: 'text' | 'binary'): unknown => {
    if (format === 'binary') return pg.types.getTypeParser(oid, 'binary')
    if (oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC) return Number
    if (oid === pg.types.builtins.DATE) return (text: string) => text
    return pg.types.getTypeParser(oid, 'text')
  }) as pg.CustomTypesConfig['getTypeParser'],
}

/** Settings of a pool's connections: the role (`motcua_app` has only the rights that the migrations grant), and others. */
export type PoolSettings = { readonly role?: string; readonly synchronous_commit?: 'off' }

/** Opens a pool, as the connecting role unless told otherwise. The caller ends it. */
export function openPool(url: string, size: number, settings: PoolSettings = {}): pg.Pool {
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    types: ROW_TYPES,
    connectionTimeoutMillis: 10_000,
    ...(options.length === 0 ? {} : { options: options.join(' ') }),
  })
  // A connection that breaks while idle is replaced by the pool; without a listener Node would end the process.
  pool.on('error', () => undefined)
  // The same for one that breaks while it is lent out, between two statements of a transaction.
  pool.on('connect', client => client.on('error', () => undefined))
  return pool
}

/** Wraps a pool in the query builder. */
export function openDb(pool: pg.Pool): Db {
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool: namingPool(pool) }) })
}

/** Runs the work in one transaction: all of it is kept, or none. */
export function inTransaction<T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T> {
  return db.transaction().execute(work)
}

/** Tells whether an error is the database's refusal by the constraint of that name. */
export function brokeConstraint(error: unknown, name: string): boolean {
  return error instanceof pg.DatabaseError && error.constraint === name
}
