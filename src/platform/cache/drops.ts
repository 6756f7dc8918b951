/** How a change drops what was cached on every process: PostgreSQL NOTIFY, sent when the change commits. */
import { sql } from 'kysely'
import pg from 'pg'
import type { Trx } from '../db/db.ts'
import type { Log } from '../log/log.ts'

const CHANNEL = 'motcua_drops'
const RETRY_MS = 1000

/** Drops everything cached under these tags, on every process, when the transaction commits. */
export async function dropTags(trx: Trx, tags: readonly string[]): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${JSON.stringify(tags)})`.execute(trx)
}

/**
 * Listens for drops and hands their tags to `drop`. When the connection breaks everything is dropped (`*`), since
 * what was sent meanwhile is not known.
 */
export async function listenForDrops(
  databaseUrl: string,
  log: Log,
  drop: (tags: readonly string[]) => void,
): Promise<{ stop(): Promise<void> }> {
  let stopped = false
  let client: pg.Client | undefined
  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: databaseUrl, keepAlive: true })
    next.on('notification', message => {
      drop(JSON.parse(message.payload ?? '[]') as string[])
    })
    // A connection that dies says so more than once, and the process ends when nobody listens. One that was never up
    // fails in connect(), which is tried again there.
    next.on('error', () => {
      if (client === next) lost()
    })
    await next.connect()
    await next.query(`listen ${CHANNEL}`)
    client = next
    if (stopped) await next.end()
  }
  const lost = (): void => {
    client = undefined
    drop(['*'])
    setTimeout(() => void reconnect(), RETRY_MS)
  }
  const reconnect = async (): Promise<void> => {
    if (stopped) return
    try {
      await connect()
      drop(['*'])
    } catch (error) {
      log.warn({ err: error }, 'Listening for cache drops failed and will be tried again')
      setTimeout(() => void reconnect(), RETRY_MS)
    }
  }
  await connect()
  return {
    async stop() {
      stopped = true
      await client?.end().catch(() => undefined)
    },
  }
}
