/**
 * A PostgreSQL that comes with the product: made at the first start, run beside the process, ended with it.
 *   data folder   the operator's DATA_DIR; holds the cluster, its log, the lock and the password
 *   cluster       the files of the database, DATA_DIR/postgres
 *   server        one run of the program `postgres` on the cluster
 */
import { mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Log } from '#platform/log/log.ts'
import { findBinaries } from './binaries.ts'
import { createCluster } from './create-cluster.ts'
import { lockDataDir } from './data-dir-lock.ts'
import { databaseUrl, removeOldSockets } from './database-url.ts'
import { diskReason, EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { clusterName, stopLeftovers } from './leftovers.ts'
import { freePort, type Server, type ServerFiles, startServer } from './server.ts'
import type { ServerSettings } from './settings.ts'

/** What to run. `durable: false` is for databases that tests throw away. */
export type EmbeddedPostgresOptions = {
  readonly dataDir: string
  readonly log: Log
  readonly connections?: number
  readonly durable?: boolean
}

/** A running database. `lost` settles only when it ended on its own and could not be started again. */
export type EmbeddedPostgres = {
  /** Connects as the owner of the database. */
  readonly url: string
  /** The server's process now; another one after it crashed and was started again. */
  readonly pid: number
  readonly lost: Promise<Error>
  stop(): Promise<void>
}

/** Starts the database of a data folder, making it if there is none. Throws EmbeddedPostgresError with one clear sentence. */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  let unlock: (() => void) | undefined
  try {
    makeFolder(resolve(options.dataDir))
    const dataDir = realpathSync(options.dataDir)
    unlock = await lockDataDir(dataDir)
    return await startLocked(dataDir, options, unlock)
  } catch (error) {
    unlock?.()
    throw saidClearly(options.dataDir, error)
  }
}

async function startLocked(
  dataDir: string,
  { log, connections = 60, durable = true }: EmbeddedPostgresOptions,
  unlock: () => void,
): Promise<EmbeddedPostgres> {
  const clusterDir = join(dataDir, 'postgres')
  const passwordFile = join(dataDir, 'postgres.password')
  const files: ServerFiles = {
    binaries: findBinaries(),
    clusterDir,
    logFile: join(dataDir, 'postgres.log'),
  }
  createCluster(files.binaries, clusterDir, passwordFile, durable)
  await stopLeftovers(clusterDir)
  removeOldSockets(clusterDir)
  const settings = { name: clusterName(clusterDir), connections, durable }
  const { server, port } = await startOnFreePort(files, settings)
  const supervised = supervise(server, files, { ...settings, port }, log)
  const password = readFileSync(passwordFile, 'utf8').trim()
  return {
    url: databaseUrl(clusterDir, port, password),
    get pid() {
      return supervised.server().pid
    },
    lost: supervised.lost,
    async stop() {
      await supervised.stop()
      unlock()
    },
  }
}

/** Between finding a free port and using it another program may take it: then we look for the next. */
async function startOnFreePort(files: ServerFiles, settings: Omit<ServerSettings, 'port'>) {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort()
    try {
      return { server: await startServer(files, { ...settings, port }), port }
    } catch (error) {
      if (tries === 5 || !/could not create any TCP\/IP sockets/.test(String(error))) throw error
    }
  }
}

/** Starts the server again when it ends unasked, as after `kill -9`; on the same port, so that connections find it. */
function supervise(first: Server, files: ServerFiles, settings: ServerSettings, log: Log) {
  const state = { server: first, stopping: false }
  const isWanted = () => !state.stopping
  const { promise: lost, resolve: giveUp } = Promise.withResolvers<Error>()
  const watch = async (): Promise<void> => {
    await state.server.gone
    while (isWanted()) {
      log.error({ pid: state.server.pid }, 'The database ended unasked; starting it again')
      await stopLeftovers(files.clusterDir)
      state.server = await startServer(files, settings)
      // Asked to stop while it was starting: it is stopped by the one who asked, who waits for us.
      if (isWanted()) await state.server.gone
    }
  }
  const watching = watch().catch((error: unknown) => {
    giveUp(error as Error)
  })
  return {
    lost,
    server: () => state.server,
    async stop() {
      state.stopping = true
      await state.server.stop()
      await watching
      await state.server.stop()
    },
  }
}

/** Like mkdir -p. Node's own `recursive` hides the reason on a read-only disk and never ends below /proc. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  mkdirSync(path, { mode: 0o700 })
}

function saidClearly(dataDir: string, error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).code === undefined) return error
  return new EmbeddedPostgresError(
    `The data folder ${dataDir} cannot be used: ${diskReason(error)}.`,
    { cause: error },
  )
}
