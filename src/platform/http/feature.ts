import type { Clock } from '#kernel/clock.ts'
import type { Config } from '../config/config.ts'
import type { Db } from '../db/db.ts'
import type { FeedConsumer } from '../events/feed.ts'
import type { ErasableFiles, FileStore } from '../files/file-store.ts'
import type { JobHandler } from '../jobs/jobs.ts'
import type { Log } from '../log/log.ts'
import type { Keys } from '../secret/keys.ts'
import type { Visit } from '../visit/visit.ts'
import type { Route } from './route.ts'

/** What a feature is given. */
export type FeatureDeps = {
  readonly db: Db
  readonly clock: Clock
  readonly config: Config
  readonly files: FileStore
  /** Files that are erased one day, each kept by itself. */
  readonly erasableFiles: ErasableFiles
  readonly keys: Keys
  readonly log: Log
  /** Asks the product's own server, to try links. */
  readonly visit: Visit
}

/** What a feature's plugin.ts gives to app/: nothing of it is found by looking around. */
export type Feature = {
  readonly name: string
  readonly routes: readonly Route[]
  readonly jobs?: readonly JobHandler[]
  readonly consumers?: readonly FeedConsumer[]
}
