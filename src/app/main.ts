/** `npm start`: the database, the first run's demo, the web server; Ctrl-C ends all of it cleanly. */
import { join } from 'node:path'
import { dropSites, listSites, SITES_TAG } from '#features/organisation'
import { systemClock } from '#platform/clock/system-clock.ts'
import { loadConfig, publicUrl } from '#platform/config/config.ts'
import { openLog } from '#platform/log/log.ts'
import { compose } from './compose.ts'
import { openDatabase, rootFolder } from './database.ts'
import { demoText } from './demo-text.ts'
import { explain } from './explain.ts'
import { runCommand } from './run-command.ts'
import { openTerminal } from './terminal.ts'

const terminal = openTerminal(process.stdout)
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
  if (config.DEMO === 'yes' && (await listSites(motcua.deps.db)).length === 0) {
    const seeding = runCommand(['seed'], { DATABASE_URL: database.url })
    closing.push(() => seeding.stop())
    await seeding.done
    dropSites(motcua.deps.db, [SITES_TAG])
  }
  await motcua.server.listen({ port: config.PORT, host: config.HOST })
  await motcua.startBackground()
  terminal.say(`\nMotcua: ${publicUrl(config)}   (Ctrl-C ends it)\n`)
  if (config.DEMO === 'yes') terminal.say(await demoText(motcua.deps))
}

const ending = new AbortController()
function end(): void {
  if (ending.signal.aborted) return
  ending.abort()
  closeAll().then(
    () => process.exit(0),
    () => process.exit(1),
  )
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)

try {
  await start()
} catch (error) {
  // What is interrupted fails; whoever interrupted it is closing everything already.
  if (!ending.signal.aborted) {
    process.stderr.write(`${explain(error)}\n`)
    await closeAll().catch(() => undefined)
    process.exit(1)
  }
}
