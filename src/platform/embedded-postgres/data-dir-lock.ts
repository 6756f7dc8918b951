/** One product process per data folder. The lock is a file that names its holder; a dead holder's lock is taken over. */
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { isRunning, markOfProcess } from './processes.ts'

type Holder = { readonly pid: number; readonly mark: string }

/** How long a holder may take to end when it was just told to, as in a restart. */
const PATIENCE_MS = 2_000

/** Takes the lock of a data folder; the function given back releases it. Throws, naming the holder, while that one runs. */
export async function lockDataDir(dataDir: string): Promise<() => void> {
  const path = join(dataDir, 'motcua.pid')
  const mine: Holder = { pid: process.pid, mark: markOfProcess(process.pid) ?? '' }
  const draft = `${path}.${String(process.pid)}`
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 })
  try {
    for (let waited = 0; !linked(draft, path); waited += 20) {
      const holder = holderOf(path)
      if (holder === undefined || markOfProcess(holder.pid) !== holder.mark)
        setAsideStale(path, holder)
      else if (waited < PATIENCE_MS) await sleep(20)
      else throw heldBy(holder, dataDir)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  removeDraftsOfTheDead(dataDir)
  return () => {
    if (same(holderOf(path), mine)) rmSync(path, { force: true })
  }
}

function heldBy({ pid }: Holder, dataDir: string): Error {
  return new EmbeddedPostgresError(
    `Motcua already runs on the data folder ${dataDir} as process ${String(pid)}: stop that one first, or give this one another DATA_DIR.`,
  )
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

/** A process that is killed while it waits for the lock leaves its draft. */
function removeDraftsOfTheDead(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const pid = /^motcua[.]pid[.](?:stale[.])?(\d+)$/.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dataDir, name), { force: true })
  }
}

function same(a: Holder | undefined, b: Holder | undefined): boolean {
  return a?.pid === b?.pid && a?.mark === b?.mark
}
