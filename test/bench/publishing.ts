/** From the moment at which an article is put out until every process shows it: two processes before one database. */
import { type Answer, type Connection, openConnection } from './connection.ts'
import { median, quantile } from './figures.ts'
import { signInAll } from './growth.ts'
import { type MotcuaProcess, withDatabase } from './motcua-process.ts'
import { get, post } from './requests.ts'
import type { Row } from './row.ts'

const CHIEF = 'duyettin'
const DESK = '/can-bo/tin-tuc'

/** Publishes that many articles, one after the other, as the chief editor does, and waits for each on the list of news. */
export async function measurePublishing(
  processes: readonly MotcuaProcess[],
  articles: number,
): Promise<Row> {
  const [first] = processes
  if (first === undefined) throw new Error('No process')
  const cookie = (await signInAll(first, [CHIEF])).get(CHIEF) ?? ''
  const category = await categoryOf(first)
  const desk = await openConnection(first.port)
  const readers = await Promise.all(processes.map(({ port }) => openConnection(port)))
  const times: number[] = []
  for (let nth = 0; nth < articles; nth += 1) {
    const title = `Bench ${String(Date.now())} ${String(nth)}`
    const text = { language: 'vi', title, lead: 'Bench.', body: 'Bench.', revision: '0', category }
    const saved = addressIn(await desk.send(post(DESK, text, cookie)))
    // Every process has the list of before, so that it must be dropped.
    for (const reader of readers) await reader.send(get('/tin-tuc'))
    const began = performance.now()
    addressIn(await desk.send(post(`${saved}/dang`, { seen: 'vi1', when: 'now' }, cookie)))
    await Promise.all(readers.map(reader => untilShown(reader, title)))
    times.push(performance.now() - began)
  }
  for (const connection of [desk, ...readers]) connection.close()
  return {
    figure: 'from publishing to the list of news of every process, slowest',
    against: '–',
    value: quantile(times, 1),
    unit: 'ms',
    bound: 'at most',
    limit: 1000,
    measured: `${String(articles)} articles, ${String(processes.length)} processes; median ${median(times).toFixed(1)} ms`,
  }
}

function categoryOf(motcua: MotcuaProcess): Promise<string> {
  return withDatabase(motcua, async client => {
    const { rows } = await client.query<{ id: number }>(
      'select id from news_category where site_id = 1 order by id limit 1',
    )
    return String(rows[0]?.id ?? 0)
  })
}

/** Where a form that was taken leads, without its query. */
function addressIn({ status, head }: Answer): string {
  const location = /\r\nlocation: ([^?\r]+)/i.exec(head)?.[1]
  if (status !== 303 || location === undefined) throw new Error(`A form answered ${String(status)}`)
  return location
}

const PATIENCE_MS = 10_000
const PLAIN = Buffer.from('GET /tin-tuc HTTP/1.1\r\nhost: localhost\r\naccept: text/html\r\n\r\n')

async function untilShown(reader: Connection, title: string): Promise<void> {
  const began = performance.now()
  while (performance.now() - began < PATIENCE_MS) {
    const { body } = await reader.send(PLAIN)
    if (body.includes(title)) return
  }
  throw new Error('A published article was not shown')
}
