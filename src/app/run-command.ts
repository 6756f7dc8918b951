/** A command of the command line in a process of its own: the memory that it needs is gone with it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { CommandError } from './commands/command.ts'

/** A command that runs. `done` settles when it has ended, and rejects when it did not do its work. */
export type RunningCommand = { readonly done: Promise<void>; stop(): Promise<void> }

/** Runs a command of the built product with settings that differ from ours. It ends when we do, however that is. */
export function runCommand(
  given: readonly string[],
  settings: Readonly<Record<string, string>>,
): RunningCommand {
  const program = fileURLToPath(new URL('cli.js', import.meta.url))
  const child = spawn(process.execPath, [ROOM_TO_WORK, program, ...given], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...settings },
  })
  const gone = endOf(child)
  return {
    done: gone.then(code => {
      if (code !== 0)
        throw new CommandError(`"${given.join(' ')}" did not succeed; the reason stands above.`)
    }),
    async stop() {
      child.kill()
      await gone
    },
  }
}

/** In MB: short-lived values of bulk work die before they are copied. A server that answers is kept small instead. */
const ROOM_TO_WORK = '--max-semi-space-size=64'

async function endOf(child: ChildProcess): Promise<unknown> {
  const [code] = (await once(child, 'exit')) as unknown[]
  return code
}
