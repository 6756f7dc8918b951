/** What a command of the command line is. */
import type { Terminal } from '../terminal.ts'

/** A command. */
export type Command = {
  /** What follows the name, as in `--dossiers <number>`; empty when nothing does. */
  readonly takes: string
  readonly about: string
  /** Gives the exit code: 0 when all is well. Throws CommandError for what the operator can mend. */
  run(given: readonly string[], terminal: Terminal): Promise<number>
}

/** What the operator can mend, said in a sentence. */
export class CommandError extends Error {}
