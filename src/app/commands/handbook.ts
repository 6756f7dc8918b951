import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { systemClock } from '#platform/clock/system-clock.ts'
import { loadConfig } from '#platform/config/config.ts'
import { openLog } from '#platform/log/log.ts'
import { openDeps } from '../compose.ts'
import { rootFolder } from '../database.ts'
import { composeFeatures } from '../features.ts'
import { routesText } from '../handbook/routes-text.ts'
import { settingsText } from '../handbook/settings-text.ts'
import { systemRoutes } from '../system-routes.tsx'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'

/** `npm run docs:routes` */
export const routes: Command = {
  takes: '[--write]',
  about: 'prints every route: who may call it, what is recorded; --write keeps docs/routes.md',
  run: async (given, terminal) => printOrKeep(given, terminal, 'routes.md', await allRoutes()),
}

/** `npm run docs:settings` */
export const settings: Command = {
  takes: '[--write]',
  about: 'prints every setting with its default; --write keeps docs/settings.md',
  run: (given, terminal) => printOrKeep(given, terminal, 'settings.md', settingsText()),
}

async function printOrKeep(
  given: readonly string[],
  terminal: Terminal,
  name: string,
  text: string,
): Promise<number> {
  const { values } = parseArgs({ args: [...given], options: { write: { type: 'boolean' } } })
  if (values.write === true) await writeFile(join(rootFolder(), 'docs', name), text)
  else terminal.say(text)
  return 0
}

/**
 * The page of all routes. They want what features are given, but nothing of it is used before somebody calls: no
 * database is opened.
 */
export async function allRoutes(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-routes-'))
  const config = loadConfig({ DATA_DIR: folder })
  const nowhere = 'postgres://127.0.0.1:1/none'
  const log = openLog('silent')
  const deps = await openDeps({ config, databaseUrl: nowhere, clock: systemClock, log })
  try {
    const features = composeFeatures(deps)
    return routesText([...features, { name: 'system', routes: systemRoutes(deps, features) }])
  } finally {
    await deps.db.destroy()
    await rm(folder, { recursive: true, force: true })
  }
}
