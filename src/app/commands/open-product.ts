/** The product without its web server, for a command. */
import { systemClock } from '#platform/clock/system-clock.ts'
import { loadConfig } from '#platform/config/config.ts'
import type { FeedConsumer } from '#platform/events/feed.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { openLog } from '#platform/log/log.ts'
import { openDeps } from '../compose.ts'
import { openDatabase } from '../database.ts'
import { composeFeatures } from '../features.ts'

/** What a command works with. */
export type Product = {
  readonly deps: FeatureDeps
  readonly databaseUrl: string
  readonly consumers: readonly FeedConsumer[]
  /** What is to be done, the last first, when the operator interrupts the work: it fails from then on, and nobody is told of that. */
  readonly atInterrupt: (act: () => Promise<void>) => void
}

/** Opens database and features as the settings say, does the work, and closes them. */
export async function withProduct<T>(work: (product: Product) => Promise<T>): Promise<T> {
  const config = loadConfig(process.env)
  const log = openLog(config.LOG_LEVEL)
  const database = await openDatabase(config, log)
  const acts: (() => Promise<void>)[] = []
  const ending = new AbortController()
  const interrupted = () => {
    // On an older Node a terminal's Ctrl-C comes twice: tools/setup.mjs passes it on too.
    if (ending.signal.aborted) return
    ending.abort()
    void actInTurn(acts.toReversed())
      .catch(() => undefined)
      .then(() => database.stop())
      .finally(() => process.exit(INTERRUPTED))
  }
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted)
  try {
    const deps = await openDeps({ config, databaseUrl: database.url, clock: systemClock, log })
    try {
      const consumers = composeFeatures(deps).flatMap(feature => feature.consumers ?? [])
      const atInterrupt: Product['atInterrupt'] = act => acts.push(act)
      return await work({ deps, databaseUrl: database.url, consumers, atInterrupt })
    } finally {
      await deps.db.destroy()
    }
  } finally {
    await database.stop()
    // Whoever interrupted it is closing everything already, and ends the process.
    if (ending.signal.aborted) await new Promise(() => undefined)
  }
}

async function actInTurn(acts: readonly (() => Promise<void>)[]): Promise<void> {
  for (const act of acts) await act()
}

/** The exit code of what Ctrl-C ended, as shells have it. */
const INTERRUPTED = 130
