/** A web server with some features on it, in the test's own process, and browsers that keep their cookies. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll } from 'vitest'
import { lastResort, problemPage } from '#app/problem-page.tsx'
import { surround } from '#app/surroundings.tsx'
import { openSession, resolveActor, type SessionOwner, signInPath } from '#features/accounts'
import { resolveSite } from '#features/organisation'
import type { Clock } from '#kernel/clock.ts'
import { PublicPages } from '#platform/cache/public-pages.ts'
import { type Config, loadConfig } from '#platform/config/config.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { openFileStore } from '#platform/files/file-store.ts'
import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { buildServer } from '#platform/http/server.ts'
import { SESSION_COOKIE } from '#platform/http/server-parts.ts'
import { silentLog } from '#platform/log/log.ts'
import { keysFrom } from '#platform/secret/keys.ts'

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
  afterAll(() => rm(folder, { recursive: true, force: true }))
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
    keys: keysFrom(SECRET),
    log: silentLog,
  }
}

/** The server, closed after the file's tests. */
export async function featureServer(options: FeatureServerOptions) {
  const deps = await testDeps(options)
  const server = await buildServer({
    deps,
    features: options.features(deps),
    pages: new PublicPages(),
    assets: deps.config.DATA_DIR,
    resolveActor: token => resolveActor(deps, token),
    resolveSite: host => resolveSite(deps.db, host),
    surround,
    problemPage,
    lastResort,
    signInPath,
  })
  afterAll(() => server.close())
  return {
    server,
    deps,
    openBrowser: () => openBrowser(server),
    /** A browser in which that citizen or officer has just signed in. */
    async openBrowserOf(siteId: number, owner: SessionOwner): Promise<TestBrowser> {
      const browser = openBrowser(server)
      const { token } = await inTransaction(deps.db, trx =>
        openSession(
          { trx, clock: deps.clock },
          {
            siteId,
            owner,
            method: owner.kind === 'officer' ? 'password_and_totp' : 'email_code',
            browser: { ip: '127.0.0.1', userAgent: '' },
          },
        ),
      )
      browser.cookies.set(SESSION_COOKIE, token)
      return browser
    },
  }
}

/** Keeps cookies from answer to request as a browser does, and sends forms as one. */
export type TestBrowser = {
  readonly cookies: Map<string, string>
  get(path: string): Promise<LightMyRequestResponse>
  post(path: string, fields?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>
}

type Server = Awaited<ReturnType<typeof buildServer>>

function openBrowser(server: Server): TestBrowser {
  const cookies = new Map<string, string>()
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    fields?: Readonly<Record<string, string>>,
  ) => {
    const answer = await server.inject({
      method,
      url,
      headers: {
        host: 'localhost',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'POST'
          ? { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
          : {}),
      },
      ...(fields === undefined ? {} : { payload: new URLSearchParams(fields).toString() }),
    })
    for (const { name, value, maxAge, expires } of answer.cookies) {
      const gone = value === '' || maxAge === 0 || (expires?.getTime() ?? 1) === 0
      if (gone) cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  return {
    cookies,
    get: path => send('GET', path),
    post: (path, fields = {}) => send('POST', path, fields),
  }
}
