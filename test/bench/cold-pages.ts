/** A public page whose cache was just dropped, as a change drops it: by NOTIFY. What it costs more than the warm one. */
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Connection, openConnection } from './connection.ts'
import { median } from './figures.ts'
import type { MotcuaProcess } from './motcua-process.ts'
import { get } from './requests.ts'
import type { Row } from './row.ts'
import type { PublicPage } from './warm-pages.ts'

/** Drops that do not count: the server has just started and what it runs is not compiled yet. */
const WARM_UP = 50

/** One row a page. */
export async function measureColdPages(
  motcua: MotcuaProcess,
  pages: readonly PublicPage[],
  drops: number,
): Promise<Row[]> {
  const connection = await openConnection(motcua.port)
  const { drop, stop } = await dropping(motcua)
  try {
    const rows: Row[] = []
    for (const page of pages) rows.push(await measurePage(connection, page, drop, drops))
    return rows
  } finally {
    connection.close()
    await stop()
  }
}

/** Drops the pages that a server has kept under a tag, as a change does. */
export async function dropping({ databaseUrl }: Pick<MotcuaProcess, 'databaseUrl'>) {
  const database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
  await database.query('listen motcua_drops')
  return {
    drop: async (tag: string): Promise<void> => {
      const told = once(database, 'notification')
      await database.query('select pg_notify($1, $2)', ['motcua_drops', JSON.stringify([tag])])
      await told
      // The server was told at the same moment; it is idle and needs less than this to drop its pages.
      await sleep(5)
    },
    stop: () => database.end(),
  }
}

async function measurePage(
  connection: Connection,
  { name, path, tag }: PublicPage,
  drop: (tag: string) => Promise<void>,
  drops: number,
): Promise<Row> {
  const cold: number[] = []
  const warm: number[] = []
  for (let count = -WARM_UP; count < drops; count += 1) {
    await drop(tag)
    const [first, second] = [await timeOf(connection, path), await timeOf(connection, path)]
    if (count < 0) continue
    cold.push(first)
    warm.push(second)
  }
  const [made, kept] = [median(cold), median(warm)]
  if (made < 3 * kept) throw new Error(`${tag} does not drop ${path}`)
  return {
    figure: `${name}, cache just dropped`,
    against: 'the same page warm: queries + render + compression',
    value: made - kept,
    unit: 'ms',
    bound: 'at most',
    limit: 5,
    measured: `${made.toFixed(2)} against ${kept.toFixed(2)} ms, median of ${String(drops)}`,
  }
}

async function timeOf(connection: Connection, path: string): Promise<number> {
  const began = performance.now()
  const { status } = await connection.send(get(path))
  if (status !== 200) throw new Error(`${path} answered ${String(status)}`)
  return performance.now() - began
}
