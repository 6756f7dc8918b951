/** What the operating system says about processes: who is alive, and whether a number still means the same one. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** A running process and the words it was started with, joined by spaces. */
export type RunningProcess = { readonly pid: number; readonly command: string }

/**
 * A text that stays the same for the life of a process and differs for a later one that gets its number.
 * Undefined when no such process runs (a zombie does not run).
 */
export function markOfProcess(pid: number): string | undefined {
  return process.platform === 'linux' ? markOnLinux(pid) : markByPs(pid)
}

/** Every process whose command can be seen. */
export function listProcesses(): RunningProcess[] {
  if (process.platform !== 'linux') return listByPs()
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(name => ({ pid: Number(name), command: commandOnLinux(name) }))
    .filter(({ command }) => command !== '')
}

/** Whether a process of this number runs. */
export function isRunning(pid: number): boolean {
  return markOfProcess(pid) !== undefined
}

function markOnLinux(pid: number): string | undefined {
  const stat = readOrEmpty(`/proc/${String(pid)}/stat`)
  // "pid (name) state ppid …"; the name may hold blanks and brackets, so count from the last bracket.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state] = fields
  const startedAt = fields[19]
  if (startedAt === undefined || state === 'Z' || state === 'X') return undefined
  return `${readOrEmpty('/proc/sys/kernel/random/boot_id').trim()}/${startedAt}`
}

function commandOnLinux(pid: string): string {
  return readOrEmpty(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim()
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // it ended while we looked
  }
}

function markByPs(pid: number): string | undefined {
  return ps('-o', 'lstart=', '-p', String(pid)).trim() || undefined
}

function listByPs(): RunningProcess[] {
  return ps('-axww', '-o', 'pid=,command=')
    .split('\n')
    .map(line => /^\s*(\d+)\s+(.*)$/.exec(line))
    .flatMap(match => (match ? [{ pid: Number(match[1]), command: match[2] ?? '' }] : []))
}

function ps(...words: string[]): string {
  try {
    return execFileSync('ps', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return '' // ps answers with a failure when there is no such process
  }
}
