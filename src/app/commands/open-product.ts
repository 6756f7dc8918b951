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
}

/** Opens database and features as the settings say, does the work, and closes them. */
export async function withProduct<T>(work: (product: Product) => Promise<T>): Promise<T> {
  const config = loadConfig(process.env)
  const log = openLog(config.LOG_LEVEL)
  const database = await openDatabase(config, log)
  const interrupted = () => void database.stop().finally(() => process.exit(130))
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  try {
    const deps = await openDeps({ config, databaseUrl: database.url, clock: systemClock, log })
    try {
      const consumers = composeFeatures(deps).flatMap(feature => feature.consumers ?? [])
      return await work({ deps, databaseUrl: database.url, consumers })
    } finally {
      await deps.db.destroy()
    }
  } finally {
    await database.stop()
  }
}
