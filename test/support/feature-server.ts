/** A web server with some features on it, in the test's own process. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lastResort, problemPage } from '#app/problem-page.tsx'
import { refusedFormPage } from '#app/refused-form-page.tsx'
import { surroundWith } from '#app/surroundings.tsx'
import { unsentFormPage } from '#app/unsent-form-page.tsx'
import { resolveActor, type SessionOwner, signInPath, switchSite } from '#features/accounts'
import { findMoved } from '#features/moving-in'
import { findSiteMovedFrom, getSite, locatedSite, resolveSite } from '#features/organisation'
import type { Clock } from '#kernel/clock.ts'
import { PublicPages } from '#platform/cache/public-pages.ts'
import { type Config, loadConfig } from '#platform/config/config.ts'
import type { Db } from '#platform/db/db.ts'
import { openErasableFiles, openFileStore } from '#platform/files/file-store.ts'
import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { buildServer } from '#platform/http/server.ts'
import { silentLog } from '#platform/log/log.ts'
import { keysFrom } from '#platform/secret/keys.ts'
import { atEnd } from './at-end.ts'
import { openBrowserOf, openTestBrowser } from './test-browser.ts'

export type { TestBrowser } from './test-browser.ts'

const SECRET = 'a secret for tests, as long as one must be'

export type FeatureServerOptions = {
  readonly db: Db
  readonly clock: Clock
  readonly features: (deps: FeatureDeps) => readonly Feature[]
  /** Settings that differ from: demo, no rate limit. */
  readonly settings?: Readonly<Record<string, string>>
}

/** What features are given in a test. Its file store is removed after the file's tests. */
export async function testDeps(
  options: Omit<FeatureServerOptions, 'features'>,
): Promise<FeatureDeps> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-files-'))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  const config: Config = loadConfig({
    SECRET,
    RATE_LIMIT: 'no',
    DATA_DIR: folder,
    ...options.settings,
  })
  return {
    db: options.db,
    clock: options.clock,
    config,
    files: await openFileStore(folder),
    erasableFiles: await openErasableFiles(join(folder, 'erasable')),
    keys: keysFrom(SECRET),
    log: silentLog,
    // Links that are tried lead somewhere: the whole product tries them really.
    visit: () => Promise.resolve(200),
  }
}

/** The server, closed after the file's tests. */
export async function featureServer(options: FeatureServerOptions) {
  const deps = await testDeps(options)
  const pages = new PublicPages()
  const server = await buildServer({
    deps,
    features: options.features(deps),
    pages,
    assets: deps.config.DATA_DIR,
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
  atEnd(() => server.close())
  return {
    server,
    deps,
    /** Nothing listens for drops here: a test that changes what is kept drops it. */
    pages,
    openBrowser: () => openTestBrowser(server),
    /** A browser in which that citizen or officer has just signed in. */
    openBrowserOf: (siteId: number, owner: SessionOwner) =>
      openBrowserOf(server, deps, siteId, owner),
  }
}
