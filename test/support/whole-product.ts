/** The whole product in the test's own process, put together as `npm start` does, on a database of its own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { compose, type Motcua } from '#app/compose.ts'
import { systemRoutes } from '#app/system-routes.tsx'
import type { Clock } from '#kernel/clock.ts'
import { loadConfig } from '#platform/config/config.ts'
import type { Route } from '#platform/http/route.ts'
import { type Log, silentLog } from '#platform/log/log.ts'
import { atEnd } from './at-end.ts'

/** The running product and every route that it answers. */
export type WholeProduct = Motcua & { readonly routes: readonly Route[] }

/** Composes it; closed, and its files removed, after the file's tests. */
export async function wholeProduct(ground: {
  readonly databaseUrl: string
  readonly clock: Clock
  readonly log?: Log
  readonly settings?: Readonly<Record<string, string>>
  /** Folder of the built assets, for a real browser; without it pages name none. */
  readonly assets?: string
}): Promise<WholeProduct> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-whole-'))
  await writeFile(join(folder, 'manifest.json'), '{}')
  const config = loadConfig({
    SECRET: 'a secret for tests, as long as one must be',
    RATE_LIMIT: 'no',
    DATA_DIR: folder,
    DATABASE_POOL: '5',
    ...ground.settings,
  })
  const motcua = await compose({
    config,
    databaseUrl: ground.databaseUrl,
    clock: ground.clock,
    log: ground.log ?? silentLog,
    assets: ground.assets === undefined ? folder : resolve(ground.assets),
  })
  atEnd(async () => {
    await motcua.close()
    await rm(folder, { recursive: true, force: true })
  })
  const { deps, features } = motcua
  const routes = [...features.flatMap(feature => feature.routes), ...systemRoutes(deps, features)]
  return { ...motcua, routes }
}
