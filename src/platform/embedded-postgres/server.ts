/** One run of the PostgreSQL server: from the start of its process until that process is gone. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { lastComplaint } from './create-cluster.ts'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { accountForCluster, launch } from './server-identity.ts'
import { type ServerSettings, settingArguments } from './settings.ts'

/** A server that answers. `gone` settles when its process has ended, for whatever reason. */
export type Server = { readonly pid: number; readonly gone: Promise<void>; stop(): Promise<void> }

/** Where a server's files are. */
export type ServerFiles = {
  readonly binaries: Binaries
  readonly clusterDir: string
  readonly logFile: string
}

const PATIENCE_MS = 120_000 // replaying the log after a crash takes time in proportion to max_wal_size
const LOG_LIMIT_BYTES = 10_000_000

/** Starts the server and waits until it accepts connections. Throws with PostgreSQL's own complaint when it does not. */
export async function startServer(files: ServerFiles, settings: ServerSettings): Promise<Server> {
  const { clusterDir, logFile } = files
  const log = openLog(logFile)
  const logged = fstatSync(log).size
  const args = ['-D', clusterDir, ...settingArguments(settings)]
  const { words, account } = launch(files.binaries.postgres, args, accountForCluster(clusterDir))
  const [command, ...rest] = words
  // Detached: Ctrl-C in the terminal reaches us alone, and the database ends after the last request.
  const child = spawn(command, rest, {
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    ...account,
  })
  closeSync(log)
  const gone = endOf(child)
  for (let waited = 0; waited < PATIENCE_MS; waited += 5) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
      throw new EmbeddedPostgresError(
        `The database did not start: ${complaintSince(logFile, logged)}`,
      )
    }
    if (isReady(clusterDir, child.pid))
      return { pid: child.pid, gone, stop: () => stop(child, gone) }
    await sleep(5)
  }
  await stop(child, gone)
  throw new EmbeddedPostgresError(
    `The database did not become ready in ${String(PATIENCE_MS / 1000)} seconds; its log is ${logFile}.`,
  )
}

// Below the ports that systems give to connections on their way out (from 32768): one of those may be taken by anybody's
// request between our asking and a server's listening, or while a killed server is started again.
const PORTS = { from: 20_000, to: 32_000 }
const MOST_TRIES = 50

/** A TCP port of this machine that nobody uses now. Throws when none of fifty was free. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const port = randomInt(PORTS.from, PORTS.to)
    if (await isFree(port)) return port
  }
  throw new Error(`No free TCP port was found from ${String(PORTS.from)} to ${String(PORTS.to)}`)
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer().listen(port, '127.0.0.1')
  try {
    await once(probe, 'listening')
  } catch {
    return false
  }
  probe.close()
  await once(probe, 'close')
  return true
}

async function endOf(child: ChildProcess): Promise<void> {
  await new Promise(resolve => {
    child.once('exit', resolve)
    child.once('error', resolve)
  })
}

/** Line 1 of postmaster.pid is the process, line 8 its state: what pg_ctl itself waits for. */
function isReady(clusterDir: string, pid: number): boolean {
  try {
    const lines = readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n')
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
  } catch {
    return false
  }
}

/** Fast shutdown: open transactions are rolled back, memory is written out. A minute later: immediate. */
async function stop(child: ChildProcess, gone: Promise<void>): Promise<void> {
  child.kill('SIGINT')
  const late = setTimeout(() => child.kill('SIGQUIT'), 60_000)
  await gone
  clearTimeout(late)
}

function openLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > LOG_LIMIT_BYTES) renameSync(path, `${path}.old`)
  return openSync(path, 'a', 0o600)
}

function complaintSince(logFile: string, offset: number): string {
  return lastComplaint(readFileSync(logFile).subarray(offset).toString('utf8'))
}
