/** From the moment at which an article is put out until every process shows it: two processes before one database. */
import { listCategories, publishArticle, saveArticle } from '#features/news'
import { systemClock } from '#platform/clock/system-clock.ts'
import { openDb, openPool } from '#platform/db/db.ts'
import { type Connection, openConnection } from './connection.ts'
import { median, quantile } from './figures.ts'
import type { MotcuaProcess } from './motcua-process.ts'
import { get } from './requests.ts'
import type { Row } from './row.ts'

/** Publishes that many articles, one after the other, and waits for each on the list of news. */
export async function measurePublishing(
  processes: readonly MotcuaProcess[],
  articles: number,
): Promise<Row> {
  const [first] = processes
  if (first === undefined) throw new Error('No process')
  const db = openDb(openPool(first.databaseUrl, 2))
  const deps = { db, clock: systemClock }
  const connections = await Promise.all(processes.map(({ port }) => openConnection(port)))
  const [category] = await listCategories(db, 1, 'vi')
  const times: number[] = []
  for (let nth = 0; nth < articles; nth += 1) {
    const title = `Bench ${String(Date.now())} ${String(nth)}`
    const saved = await saveArticle(deps, {
      ...{ siteId: 1, officerId: undefined, articleId: undefined, language: 'vi' },
      ...{ categoryId: category?.id ?? 0, title, lead: 'Bench.', revision: 0 },
      bodyHtml: '<p>Bench.</p>',
    })
    if (!saved.ok) throw new Error(saved.error.code)
    // Both have the list of before, so that it must be dropped.
    for (const connection of connections) await connection.send(get('/tin-tuc'))
    await publishArticle(deps, {
      siteId: 1,
      officerId: undefined,
      articleId: saved.value.articleId,
    })
    const began = performance.now()
    await Promise.all(connections.map(connection => untilShown(connection, saved.value.slug)))
    times.push(performance.now() - began)
  }
  for (const connection of connections) connection.close()
  await db.destroy()
  return {
    figure: 'a published article is on the list of every process, slowest',
    against: '–',
    value: quantile(times, 1),
    unit: 'ms',
    bound: 'at most',
    limit: 1000,
    measured: `${String(articles)} articles, ${String(processes.length)} processes; median ${median(times).toFixed(1)} ms`,
  }
}

const PATIENCE_MS = 10_000
const PLAIN = Buffer.from('GET /tin-tuc HTTP/1.1\r\nhost: localhost\r\naccept: text/html\r\n\r\n')

async function untilShown(connection: Connection, slug: string): Promise<void> {
  const began = performance.now()
  while (performance.now() - began < PATIENCE_MS) {
    const { body } = await connection.send(PLAIN)
    if (body.includes(`/tin-tuc/${slug}"`)) return
  }
  throw new Error('A published article was not shown')
}
