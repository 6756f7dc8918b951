/** How the embedded PostgreSQL is set: every commit on disk before it is answered; sized for one administration and its machine. */
import { totalmem } from 'node:os'

/** What differs from start to start. */
export type ServerSettings = {
  readonly port: number
  /** Shown in the title of each of its processes, by which leftovers are known again. */
  readonly name: string
  readonly connections: number
  /** False for databases that tests throw away: no waiting for the disk. */
  readonly durable: boolean
}

/** The arguments of `initdb` that fix what cannot be changed later: UTF-8, sorting that no system library decides. */
export const CREATION_ARGUMENTS = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth=scram-sha-256',
  '--data-checksums',
] as const

/** The arguments of `postgres`. They go before what postgresql.conf says. */
export function settingArguments({ port, name, connections, durable }: ServerSettings): string[] {
  const settings = {
    cluster_name: name,
    listen_addresses: '127.0.0.1',
    port: String(port),
    // The server's working folder is the cluster: no length of path, comma or blank in it is in the way.
    unix_socket_directories: process.platform === 'win32' ? '' : '.',
    max_connections: String(connections),
    timezone: 'Asia/Ho_Chi_Minh',
    log_timezone: 'Asia/Ho_Chi_Minh',
    fsync: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
    track_commit_timestamp: 'on',
    shared_buffers: durable ? sharedBuffers() : '64MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    min_wal_size: '128MB',
    max_wal_size: '2GB',
    checkpoint_timeout: '10min',
    random_page_cost: '1.1',
    jit: 'off',
    log_min_messages: 'warning',
    log_checkpoints: 'off',
    // Details and statements of an error may name people: the log holds the bare sentence.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_line_prefix: '%m [%p] %q%d ',
  }
  return Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])
}

const MB = 1_048_576
const SHARED_BUFFERS_MB = { least: 192, most: 2048 }

/**
 * A quarter of the memory that the machine, or the container, gives us, as PostgreSQL's own manual advises: what is not
 * there is copied from the system's memory and checked each time, which made a search over 200,000 texts a third slower.
 */
export function sharedBuffers(memory = memoryOfMachine()): string {
  const { least, most } = SHARED_BUFFERS_MB
  return `${String(Math.min(most, Math.max(least, Math.floor(memory / 4 / MB))))}MB`
}

function memoryOfMachine(): number {
  // Without a limit some systems say 0, others more than there is.
  return Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
}
