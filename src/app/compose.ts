/** One running product: pools, features, web server, feed and jobs, opened in order and closed in the reverse one. */
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { resolveActor, signInPath, switchSite } from '#features/accounts'
import { findMoved } from '#features/moving-in'
import {
  dropSites,
  findSiteMovedFrom,
  getSite,
  locatedSite,
  resolveSite,
} from '#features/organisation'
import type { Clock } from '#kernel/clock.ts'
import { listenForDrops } from '#platform/cache/drops.ts'
import { dropKept } from '#platform/cache/kept.ts'
import { PublicPages } from '#platform/cache/public-pages.ts'
import type { Config } from '#platform/config/config.ts'
import { type Db, openDb, openPool } from '#platform/db/db.ts'
import { type FeedConsumer, runFeedOnce, startFeed } from '#platform/events/feed.ts'
import { openErasableFiles, openFileStore } from '#platform/files/file-store.ts'
import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { buildServer } from '#platform/http/server.ts'
import { startJobs } from '#platform/jobs/start-jobs.ts'
import type { Log } from '#platform/log/log.ts'
import { sendMessagesHandler } from '#platform/mail/send-messages.handler.ts'
import { loadKeys } from '#platform/secret/keys.ts'
import { lateVisit, type Visit } from '#platform/visit/visit.ts'
import { loadAssets } from './assets.ts'
import { composeFeatures } from './features.ts'
import { lastResort, problemPage } from './problem-page.tsx'
import { refusedFormPage } from './refused-form-page.tsx'
import { dropSiteParts } from './site-parts.ts'
import { surroundWith } from './surroundings.tsx'
import { systemRoutes } from './system-routes.tsx'
import { unsentFormPage } from './unsent-form-page.tsx'

/** What the product runs on. */
export type Ground = {
  readonly config: Config
  readonly databaseUrl: string
  readonly clock: Clock
  readonly log: Log
  /** Folder of the built assets. */
  readonly assets: string
}

/** The product, ready to listen. */
export type Motcua = {
  readonly server: FastifyInstance
  readonly deps: FeatureDeps
  readonly features: readonly Feature[]
  readonly consumers: readonly FeedConsumer[]
  /** Lets every consumer read all events there are now, instead of waiting for the background feed. */
  drainFeed(): Promise<number>
  /** Starts the feed and the jobs in the background. */
  startBackground(): Promise<void>
  close(): Promise<void>
}

/** The role that the migrations grant rights to; the product never works as the owner of the tables. */
export const APP_ROLE = 'motcua_app'

/** Opens what the features need: a pool as the app's role, and the file store. */
export async function openDeps(
  ground: Omit<Ground, 'assets'>,
  visit: Visit = lateVisit().visit,
): Promise<FeatureDeps & { readonly db: Db }> {
  const { config, clock, log } = ground
  return {
    db: openDb(openPool(ground.databaseUrl, config.DATABASE_POOL, { role: APP_ROLE })),
    clock,
    config,
    files: await openFileStore(join(config.DATA_DIR, 'files')),
    erasableFiles: await openErasableFiles(join(config.DATA_DIR, 'files', 'erasable')),
    keys: await loadKeys(config),
    log,
    visit,
  }
}

/** Puts the product together. */
export async function compose(ground: Ground): Promise<Motcua> {
  const own = lateVisit()
  const deps = await openDeps(ground, own.visit)
  const closing: (() => Promise<unknown>)[] = [() => deps.db.destroy()]
  await loadAssets(ground.assets)
  const pages = new PublicPages()
  const features = composeFeatures(deps)
  const consumers = features.flatMap(feature => feature.consumers ?? [])
  const drops = await listenForDrops(ground.databaseUrl, ground.log, tags => {
    dropSites(deps.db, tags)
    dropSiteParts(deps.db, tags)
    dropKept(deps.db, tags)
    pages.drop(tags)
  })
  closing.push(() => drops.stop())
  const server = await buildServer({
    deps,
    features: [...features, { name: 'system', routes: systemRoutes(deps, features) }],
    pages,
    assets: ground.assets,
    resolveActor: (token, siteId) => resolveActor(deps, token, siteId),
    goOver: async (officer, siteId) => {
      await switchSite(deps, { officer, siteId })
    },
    resolveSite: async host => locatedSite(deps, await resolveSite(deps.db, host)),
    findSiteMovedFrom: host => findSiteMovedFrom(deps, host),
    siteOf: async officer => locatedSite(deps, await getSite(deps.db, officer.siteId)),
    surround: surroundWith(deps),
    findMoved: (site, asked) => findMoved(deps.db, { siteId: site.id, ...asked }),
    problemPage,
    refusedForm: refusedFormPage,
    unsentForm: unsentFormPage,
    lastResort,
    signInPath,
  })
  own.serveWith(server)
  closing.push(() => server.close())
  closing.push(() => own.close())

  return {
    server,
    deps,
    features,
    consumers,
    drainFeed: () => runFeedOnce(deps.db, consumers),
    async startBackground() {
      const jobs = await startJobs({
        databaseUrl: ground.databaseUrl,
        log: ground.log,
        handlers: [...features.flatMap(feature => feature.jobs ?? []), sendMessagesHandler(deps)],
      })
      closing.push(() => jobs.stop())
      const feed = startFeed({ db: deps.db, log: ground.log, consumers })
      closing.push(() => feed.stop())
    },
    async close() {
      for (const close of closing.splice(0).reverse()) await close()
    },
  }
}
