/** `npm start`: the database, the first run's demo, the web server; Ctrl-C ends all of it cleanly. */
import { join } from 'node:path'
import { systemClock } from '#platform/clock/system-clock.ts'
import { ConfigError, loadConfig, publicUrl } from '#platform/config/config.ts'
import { EmbeddedPostgresError } from '#platform/embedded-postgres/embedded-postgres-error.ts'
import { openLog } from '#platform/log/log.ts'
import { compose } from './compose.ts'
import { openDatabase, rootFolder } from './database.ts'
import { demoAccountsText, seedOnFirstRun } from './seed.ts'

const closing: (() => Promise<unknown>)[] = []

async function closeAll(): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close()
}

async function start(): Promise<void> {
  const config = loadConfig(process.env)
  const log = openLog(config.LOG_LEVEL)
  const database = await openDatabase(config, log)
  closing.push(() => database.stop())
  const motcua = await compose({
    config,
    databaseUrl: database.url,
    clock: systemClock,
    log,
    assets: join(rootFolder(), 'dist/assets'),
  })
  closing.push(() => motcua.close())
  await seedOnFirstRun({ deps: motcua.deps, say })
  await motcua.server.listen({ port: config.PORT, host: config.HOST })
  await motcua.startBackground()
  say(`\nMotcua: ${publicUrl(config)}`)
  if (config.DEMO === 'yes') say(demoAccountsText())
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}

/** One clear sentence for what an operator can mend; the whole error for what only we can. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof EmbeddedPostgresError) return error.message
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    return `Port ${process.env['PORT'] ?? '3000'} is taken by another program. Choose another one: PORT=3001 npm start`
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

let ending = false
function end(): void {
  if (ending) return
  ending = true
  closeAll().then(
    () => process.exit(0),
    () => process.exit(1),
  )
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)

try {
  await start()
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  await closeAll().catch(() => undefined)
  process.exit(1)
}
