/** Ends what an earlier process left running on a cluster, so that the next one starts on files that nobody else writes. */
import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { listProcesses } from './processes.ts'

/** The name of a cluster in the titles of its processes: the same after the folder is moved, another one for a copy. */
export function clusterName(clusterDir: string): string {
  const { dev, ino } = statSync(clusterDir, { bigint: true })
  return `motcua-${dev.toString(36)}-${ino.toString(36)}`
}

/** How long each way of asking is given, in milliseconds: fast shutdown, then immediate (replays its log at the next start). */
const WAYS = [
  ['SIGINT', 60_000],
  ['SIGQUIT', 15_000],
  ['SIGKILL', 5_000],
] as const

/** Stops every process of the cluster. Safe for the data: each commit that was answered is in the log on disk. */
export async function stopLeftovers(clusterDir: string): Promise<void> {
  const name = clusterName(clusterDir)
  for (const [signal, patience] of WAYS) {
    if (await ended(name, signal, patience)) {
      // Nobody of ours holds it, but its number may by now belong to a stranger, and PostgreSQL would refuse to start.
      const pidFile = join(clusterDir, 'postmaster.pid')
      if (existsSync(pidFile)) rmSync(pidFile)
      return
    }
  }
  throw new EmbeddedPostgresError(
    `A database process of an earlier run on ${clusterDir} does not end: ${pidsOf(name).join(', ')}. Restart the machine or end it by hand.`,
  )
}

async function ended(name: string, signal: NodeJS.Signals, patience: number): Promise<boolean> {
  const step = 20
  for (let waited = 0; waited < patience; waited += step) {
    const pids = pidsOf(name)
    if (pids.length === 0) return true
    // Backends whose parent was killed end by themselves; asking each again and again does no harm.
    if (waited % 1_000 === 0)
      pids.forEach(pid => {
        ask(pid, signal)
      })
    await sleep(step)
  }
  return false
}

function pidsOf(name: string): number[] {
  const title = new RegExp(`(?:^postgres: ${name}: |/postgres .*cluster_name=${name}(?: |$))`)
  return listProcesses()
    .filter(({ command }) => title.test(command))
    .map(({ pid }) => pid)
}

function ask(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // it ended in this moment; one that we may not signal is found again and named at the end
  }
}
