/** Public pages from the cache, against bare node:http sending the same bytes. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { BareAnswer } from './bare-pages.ts'
import { type Answer, type Connection, openConnection } from './connection.ts'
import { median } from './figures.ts'
import type { MotcuaProcess } from './motcua-process.ts'
import { get } from './requests.ts'
import type { Row } from './row.ts'

const CLIENTS = 16
const WARM_UP_MS = 1500
const ROUND_MS = 150

/** A public page that is measured; `tag`: what a change drops it by. */
export type PublicPage = { readonly name: string; readonly path: string; readonly tag: string }

/** One row a page. Short rounds in changing order, so that whatever else the machine does meets both servers alike. */
export async function measureWarmPages(
  motcua: MotcuaProcess,
  pages: readonly PublicPage[],
  rounds: number,
): Promise<Row[]> {
  const bare = await startBare(motcua.port, pages)
  const ours = await openConnections(motcua.port)
  const theirs = await openConnections(bare.port)
  const rows: Row[] = []
  for (const page of pages)
    rows.push(rowOf(page, await compare(ours, theirs, get(page.path), rounds)))
  for (const connection of [...ours, ...theirs]) connection.close()
  bare.stop()
  return rows
}

async function compare(
  ours: readonly Connection[],
  theirs: readonly Connection[],
  request: Buffer,
  rounds: number,
): Promise<Pair[]> {
  await requestsPerSecond(theirs, request, WARM_UP_MS)
  await requestsPerSecond(ours, request, WARM_UP_MS)
  const pairs: Pair[] = []
  for (let round = 0; round < rounds; round += 2) {
    const before = await requestsPerSecond(theirs, request, ROUND_MS)
    pairs.push({ ours: await requestsPerSecond(ours, request, ROUND_MS), theirs: before })
    const first = await requestsPerSecond(ours, request, ROUND_MS)
    pairs.push({ ours: first, theirs: await requestsPerSecond(theirs, request, ROUND_MS) })
  }
  return pairs
}

type Pair = { readonly ours: number; readonly theirs: number }

function rowOf({ name }: PublicPage, pairs: readonly Pair[]): Row {
  const ours = median(pairs.map(pair => pair.ours))
  const theirs = median(pairs.map(pair => pair.theirs))
  return {
    figure: `${name}, warm`,
    against: 'bare node:http, same bytes from memory',
    value: median(pairs.map(pair => pair.ours / pair.theirs)),
    unit: '×',
    bound: 'at least',
    limit: 0.8,
    measured: `${ours.toFixed(0)} against ${theirs.toFixed(0)} requests/s, ${String(CLIENTS)} clients`,
  }
}

function openConnections(port: number): Promise<Connection[]> {
  return Promise.all(Array.from({ length: CLIENTS }, () => openConnection(port)))
}

async function requestsPerSecond(
  connections: readonly Connection[],
  request: Buffer,
  forMs: number,
): Promise<number> {
  const began = performance.now()
  let count = 0
  const askOn = async (connection: Connection): Promise<void> => {
    while (performance.now() - began < forMs) {
      const { status } = await connection.send(request)
      if (status !== 200) throw new Error(`A page answered ${String(status)}`)
      count += 1
    }
  }
  await Promise.all(connections.map(askOn))
  return (count / (performance.now() - began)) * 1000
}

async function startBare(port: number, pages: readonly PublicPage[]) {
  const connection = await openConnection(port)
  const answers: Record<string, BareAnswer> = {}
  for (const { path } of pages) {
    await connection.send(get(path)) // the second answer comes from the cache
    answers[path] = bareAnswer(await connection.send(get(path)))
  }
  connection.close()
  const child = fork(new URL('bare-pages.ts', import.meta.url))
  child.send(answers)
  const [barePort] = (await once(child, 'message')) as [number]
  return { port: barePort, stop: () => child.kill() }
}

/** node:http adds these itself. */
const ADDED = new Set(['date', 'connection', 'keep-alive'])

function bareAnswer({ status, head, body }: Answer): BareAnswer {
  if (status !== 200) throw new Error(`A page answered ${String(status)}`)
  const headers = head
    .split('\r\n')
    .slice(1)
    .map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const)
    .filter(([name]) => !ADDED.has(name.toLowerCase()))
  return { headers: Object.fromEntries(headers), body: body.toString('base64') }
}
