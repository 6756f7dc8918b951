/** The built product as an operator runs it: one process with its own data folder and embedded, fully durable PostgreSQL. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { databaseUrl } from '#platform/embedded-postgres/database-url.ts'
import { freePort } from '#platform/embedded-postgres/server.ts'

/** A server that answers. */
export type MotcuaProcess = {
  readonly port: number
  readonly pid: number
  readonly databaseUrl: string
  /** Resident memory of the server's process, without PostgreSQL, in bytes. */
  residentMemory(): number
  stop(): Promise<void>
}

const FIRST_ANSWER_WITHIN_MS = 5_400_000 // the first start may have a million dossiers to make

/**
 * Starts the server, and waits until it has done what a first start brings: reading the demo's files and trying its
 * links would be measured with the rest. `dossiers` is how many the demo has when the folder is new.
 */
export async function startMotcua(dataDir: string, dossiers: number): Promise<MotcuaProcess> {
  const settings = { DEMO_DOSSIERS: String(dossiers) }
  const motcua = await start(dataDir, settings, () => databaseUrlIn(dataDir))
  await withDatabase(motcua, untilIdle)
  return motcua
}

const IDLE_FOR_MS = 3000
const LOOK_EVERY_MS = 250

/** Waits until no job has been due for a while: the end of one may bring another. */
async function untilIdle(client: pg.Client): Promise<void> {
  for (let idle = 0; idle < IDLE_FOR_MS; idle += LOOK_EVERY_MS) {
    const due = await client.query(
      'SELECT 1 FROM graphile_worker.jobs WHERE run_at <= now() AND attempts < max_attempts LIMIT 1',
    )
    if (due.rowCount !== 0) idle = 0
    await sleep(LOOK_EVERY_MS)
  }
}

/** Starts another process before the database of a server that runs. */
export function startBeside(
  { databaseUrl: url }: MotcuaProcess,
  dataDir: string,
): Promise<MotcuaProcess> {
  return start(dataDir, { DATABASE_URL: url, DEMO_DOSSIERS: '0' }, () => url)
}

async function start(
  dataDir: string,
  settings: Readonly<Record<string, string>>,
  urlOf: () => string,
): Promise<MotcuaProcess> {
  const port = await freePort()
  const child = spawn(process.execPath, startArguments(), {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      DATA_DIR: dataDir,
      PORT: String(port),
      ...settings,
      // Everything comes from one address here.
      RATE_LIMIT: 'no',
    },
  })
  const gone = once(child, 'exit')
  const stop = async (): Promise<void> => {
    child.kill('SIGINT')
    await gone
  }
  process.once('exit', () => child.kill('SIGINT'))
  const { pid } = child
  if (pid === undefined) throw new Error('The server could not be started')
  for (let waited = 0; !(await answers(port)); waited += 50) {
    if (child.exitCode !== null)
      throw new Error(`The server ended (${String(child.exitCode)}) before its first answer`)
    if (waited > FIRST_ANSWER_WITHIN_MS) throw new Error('The server did not answer')
    await sleep(50)
  }
  return {
    port,
    pid,
    databaseUrl: urlOf(),
    residentMemory: () => memoryOf(pid),
    stop,
  }
}

/** What `npm start` runs, without npm. */
function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: { start: string }
  }
  return scripts.start.split(' ').slice(1)
}

async function answers(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/`)
    await answer.arrayBuffer()
    return answer.ok
  } catch {
    return false
  }
}

/** Reached as the server itself reaches it. Line 4 of postmaster.pid is the port that the database chose. */
function databaseUrlIn(dataDir: string): string {
  const clusterDir = join(dataDir, 'postgres')
  const port = readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n')[3]
  const password = readFileSync(join(dataDir, 'postgres.password'), 'utf8').trim()
  return databaseUrl(clusterDir, Number(port), password)
}

function memoryOf(pid: number): number {
  return 1024 * Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }))
}

/** Connects to a server's database as its owner, does the work, and disconnects. */
export async function withDatabase<T>(
  { databaseUrl }: Pick<MotcuaProcess, 'databaseUrl'>,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
