/** The built product as an operator runs it: its own process, port, data folder and database, gone after the test file. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#platform/embedded-postgres/server.ts'
import { atEnd } from './at-end.ts'

export type RunningServer = {
  readonly url: string
  readonly pid: number
  readonly dataDir: string
  /** What it has printed so far. */
  output(): string
  /** Ends it as Ctrl-C does, or as the given signal does. */
  stop(signal?: NodeJS.Signals): Promise<void>
}

const PATIENCE_MS = 120_000

/** Starts `dist/server/main.js` and waits for its first answer. `settings` are added to its environment. */
export async function startServer(
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const dataDir = settings['DATA_DIR'] ?? (await mkdtemp(join(tmpdir(), 'motcua-journey-')))
  const port = await freePort()
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      RATE_LIMIT: 'no',
      ...settings,
      DATA_DIR: dataDir,
      PORT: String(port),
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const url = `http://127.0.0.1:${String(port)}`
  const stop = (signal: NodeJS.Signals = 'SIGINT') => end(child, signal)
  atEnd(async () => {
    await stop()
    if (settings['DATA_DIR'] === undefined) await rm(dataDir, { recursive: true, force: true })
  })
  await answers(url, child, () => output)
  return { url, pid: child.pid ?? 0, dataDir, output: () => output, stop }
}

/** Runs the built product, or another program of it, for as long as it runs. Without a demo unless the settings say so. */
export function runProduct(
  settings: Readonly<Record<string, string>>,
  program: readonly string[] = ['dist/server/main.js'],
) {
  const child = spawn(process.execPath, program, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], DEMO: 'no', ...settings },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  atEnd(() => child.kill('SIGKILL'))
  const ended = once(child, 'close')
  return {
    child,
    output: () => output,
    ended: ended.then(([code, signal]: unknown[]) => signal ?? code),
  }
}

async function answers(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    if (child.exitCode !== null) break
    const answer = await fetch(url).catch(() => undefined)
    if (answer !== undefined) {
      await answer.arrayBuffer()
      return
    }
    await sleep(50)
  }
  child.kill('SIGKILL')
  throw new Error(`The server did not answer:\n${output()}`)
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}
