/** Work for later, in the same database: a job commits and rolls back with the rows of its transaction. */
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Trx } from '../db/db.ts'

/** The name of a kind of job and the form of what it is given. */
export type JobDefinition<T> = { readonly name: string; readonly schema: z.ZodType<T> }

/** What is done for a job. It may run more than once and must then have the effect of once. */
export type JobHandler = {
  readonly name: string
  run(payload: unknown): Promise<void>
  /** When it runs by itself too, as in a crontab, in UTC: once however many processes there are. */
  readonly every?: string
  /** A time that passed within a day while nothing ran is made up for at the next start. */
  readonly catchesUp?: true
}

/** Names a kind of job. */
export function defineJob<T>(name: string, schema: z.ZodType<T>): JobDefinition<T> {
  return { name, schema }
}

/** Ties a kind of job to what is done for it. Throws when a payload does not fit its schema. */
export function handleJob<T>(
  job: JobDefinition<T>,
  run: (payload: T) => Promise<void>,
): JobHandler {
  return { name: job.name, run: payload => run(job.schema.parse(payload)) }
}

/** Adds a job in the caller's transaction. With a `key`, a waiting job of the same key is replaced. */
export async function enqueue<T>(
  trx: Trx,
  job: JobDefinition<T>,
  payload: T,
  options: { runAt?: Date; key?: string } = {},
): Promise<void> {
  await sql`select enqueue_job(${job.name}, ${JSON.stringify(job.schema.parse(payload))}::json,
    ${options.runAt ?? null}::timestamptz, ${options.key ?? null}::text)`.execute(trx)
}

/** Adds jobs of one kind in the caller's transaction, to run at once. */
export async function enqueueAll<T>(
  trx: Trx,
  job: JobDefinition<T>,
  payloads: readonly T[],
): Promise<void> {
  if (payloads.length === 0) return
  const checked = JSON.stringify(payloads.map(payload => job.schema.parse(payload)))
  await sql`select enqueue_job(${job.name}, payload) from json_array_elements(${checked}::json) payload`.execute(
    trx,
  )
}
