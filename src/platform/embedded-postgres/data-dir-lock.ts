/** One product process per data folder. The lock is a file that names its holder; a dead holder's lock is taken over. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { markOfProcess } from './processes.ts'

type Holder = { readonly pid: number; readonly mark: string }

/** Takes the lock of a data folder; the function given back releases it. Throws, naming the holder, while that one runs. */
export function lockDataDir(dataDir: string): () => void {
  const path = join(dataDir, 'motcua.pid')
  const mine: Holder = { pid: process.pid, mark: markOfProcess(process.pid) ?? '' }
  const draft = `${path}.${String(process.pid)}`
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 })
  try {
    while (!linked(draft, path)) {
      const holder = holderOf(path)
      if (holder !== undefined && markOfProcess(holder.pid) === holder.mark) {
        throw new EmbeddedPostgresError(
          `Motcua already runs on the data folder ${dataDir} as process ${String(holder.pid)}: stop that one first, or give this one another DATA_DIR.`,
        )
      }
      setAsideStale(path, holder)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  return () => {
    if (same(holderOf(path), mine)) rmSync(path, { force: true })
  }
}

/** link() makes the file appear whole and only if there is none: two processes cannot both succeed. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function holderOf(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return undefined // gone in this moment, or cut off when the machine lost power
  }
}

/** Between our look and our rename another process may have taken the lock: then it is given back. */
function setAsideStale(path: string, stale: Holder | undefined): void {
  const aside = `${path}.stale.${String(process.pid)}`
  try {
    renameSync(path, aside)
  } catch {
    return // another process was quicker
  }
  if (!same(holderOf(aside), stale)) linked(aside, path)
  rmSync(aside, { force: true })
}

function same(a: Holder | undefined, b: Holder | undefined): boolean {
  return a?.pid === b?.pid && a?.mark === b?.mark
}
