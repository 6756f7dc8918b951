import { inspect } from 'node:util'
import { ConfigError } from '#platform/config/config.ts'
import { EmbeddedPostgresError } from '#platform/embedded-postgres/embedded-postgres-error.ts'
import { CommandError } from './commands/command.ts'
import { PlanError } from './establish/establish.ts'

/** One clear sentence for what an operator can mend; the whole error with its causes for what only we can. */
export function explain(error: unknown): string {
  const mendable = [ConfigError, EmbeddedPostgresError, CommandError, PlanError]
  if (mendable.some(kind => error instanceof kind)) return (error as Error).message
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') {
    const port = process.env['PORT'] ?? '3000'
    return `Port ${port} is taken by another program. Choose another one: PORT=3001 npm start`
  }
  if (code?.startsWith('ERR_PARSE_ARGS') === true) return (error as Error).message
  return inspect(error)
}
