/** Which processes work on jobs: a lock in the database that ends with the process, however it ends. */
import pg from 'pg'
import type { Log } from '../log/log.ts'

const LOCK = `hashtext('motcua_jobs')`

/**
 * Says for as long as the connection lives that this process works on jobs. The first one frees what dead processes
 * held: the library would leave a job that was begun before a `kill -9` alone for four hours.
 */
export async function claimJobs(databaseUrl: string, log: Log): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true })
  client.on('error', error => {
    log.warn({ err: error }, 'The connection that says who works on jobs was lost')
  })
  await client.connect()
  const { rows } = await client.query<{ alone: boolean }>(
    `select pg_try_advisory_lock(${LOCK}) as alone`,
  )
  const isAlone = rows[0]?.alone === true
  if (isAlone)
    await client.query(`select graphile_worker.force_unlock_workers(array(
      select distinct locked_by from graphile_worker._private_jobs where locked_by is not null))`)
  await client.query(`select pg_advisory_lock_shared(${LOCK})`)
  if (isAlone) await client.query(`select pg_advisory_unlock(${LOCK})`)
  return client
}
