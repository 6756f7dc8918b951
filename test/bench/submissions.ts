/** Submissions with two files, each on the disk before its receipt is shown, against the same rows and files written barely. */
import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import type { BareWork } from './bare-submissions.ts'
import { type Connection, openConnection } from './connection.ts'
import { median } from './figures.ts'
import { type MotcuaProcess, withDatabase } from './motcua-process.ts'
import { PAPERS, prepareDrafts } from './prepared-drafts.ts'
import { post, postFiles } from './requests.ts'
import type { Row } from './row.ts'
import { copyTables, rowsOf } from './written-rows.ts'

const FILE_BYTES = 100_000

/** Rounds that do not count: the server has just started, and what it runs is compiled while it runs. */
const WARM_UP = 8

/** How many clients send at once, and how many dossiers in each of the rounds. */
export type SubmissionLoad = {
  readonly clients: number
  readonly rounds: number
  readonly each: number
}

/** One row a load. */
export async function measureSubmissions(
  motcua: MotcuaProcess,
  folder: string,
  now: Date,
  loads: readonly SubmissionLoad[],
): Promise<Row[]> {
  const connections = await Promise.all(
    Array.from({ length: Math.max(...loads.map(load => load.clients)) }, () =>
      openConnection(motcua.port),
    ),
  )
  const [first] = connections as [Connection, ...Connection[]]
  const sent = loads.reduce((sum, load) => sum + (load.rounds + WARM_UP) * load.each, 1)
  const drafts = await withDatabase(motcua, async database => {
    const prepared = await prepareDrafts(first, database, now, sent)
    await submit(first, prepared[0] ?? '')
    await copyTables(database)
    return prepared
  })
  const bare = await startBare(motcua, folder, drafts.shift() ?? '')
  const rows: Row[] = []
  for (const load of loads) rows.push(await compare(connections, drafts, bare.write, load))
  for (const connection of connections) connection.close()
  bare.stop()
  return rows
}

async function compare(
  connections: readonly Connection[],
  drafts: string[],
  bare: (work: BareWork) => Promise<number>,
  { clients, rounds, each }: SubmissionLoad,
): Promise<Row> {
  const senders = connections.slice(0, clients)
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const motcua = await submitAll(senders, drafts.splice(0, each))
    const barely = await bare({ clients, count: each, fileBytes: FILE_BYTES })
    if (round < 0) continue
    ours.push(motcua)
    theirs.push(barely)
  }
  return {
    figure: `submission with two files of 100 kB, ${clients === 1 ? '1 client' : `${String(clients)} clients`}`,
    against: 'the same rows and files written by pg and fs alone',
    value: median(ours.map((rate, index) => rate / (theirs[index] ?? 0))),
    unit: '×',
    bound: 'at least',
    limit: 0.5,
    measured: `${median(ours).toFixed(0)} against ${median(theirs).toFixed(0)} dossiers/s, median of ${String(rounds)} rounds`,
  }
}

/** Sends all, each connection one after the other; gives dossiers per second. */
async function submitAll(connections: readonly Connection[], drafts: string[]): Promise<number> {
  const count = drafts.length
  const ready = drafts.map(draft => ({ draft, papers: papersOf(draft) }))
  const began = performance.now()
  await Promise.all(
    connections.map(async connection => {
      for (let next = ready.pop(); next !== undefined; next = ready.pop())
        await send(connection, next)
    }),
  )
  return (count / (performance.now() - began)) * 1000
}

function submit(connection: Connection, draft: string): Promise<void> {
  return send(connection, { draft, papers: papersOf(draft) })
}

/** The papers, then the declaration: what a browser sends. */
async function send(connection: Connection, { draft, papers }: { draft: string; papers: Buffer }) {
  const kept = await connection.send(papers)
  if (kept.status !== 303) throw new Error(`The papers answered ${String(kept.status)}`)
  const sent = await connection.send(post(`${draft}/kiem-tra`, { cam_doan: 'yes' }))
  if (!sent.head.includes(`${draft}/bien-nhan`))
    throw new Error(`Sending answered ${String(sent.status)}`)
}

function papersOf(draft: string): Buffer {
  const files = ['giay-chung-sinh.pdf', 'giay-uy-quyen.pdf'].map(name => ({
    ...{ field: PAPERS.field, name },
    bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(FILE_BYTES)]),
  }))
  return postFiles(`${draft}/trang/${PAPERS.page}`, {}, files)
}

async function startBare(motcua: MotcuaProcess, folder: string, draft: string) {
  const written = await withDatabase(motcua, database => rowsOf(database, draft))
  const child = fork(new URL('bare-submissions.ts', import.meta.url))
  child.send({ databaseUrl: motcua.databaseUrl, folder: join(folder, 'bare'), written })
  await answerOf(child)
  return {
    write: async (work: BareWork): Promise<number> => {
      child.send(work)
      const ms = (await answerOf(child)) as number
      return (work.count / ms) * 1000
    },
    stop: () => child.kill(),
  }
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  const over = new AbortController()
  const { signal } = over
  const ended = once(child, 'exit', { signal }).then(() => {
    throw new Error('The bare script ended before its answer')
  })
  try {
    const [answer] = (await Promise.race([once(child, 'message', { signal }), ended])) as [unknown]
    return answer
  } finally {
    over.abort()
  }
}
