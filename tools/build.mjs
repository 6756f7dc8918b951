// npm run build: sources → dist/. Skipped when nothing changed since the last one.
//   dist/server/*.js         the server and the command line, bundled; npm packages stay outside
//   dist/assets/*            style sheet, browser scripts, fonts, pictures, each with the hash of its bytes in its name
//   dist/assets/manifest.json  name → address, e.g. "main.css" → "/assets/main-3F2A….css"
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fail, root, seconds } from './setup.mjs'

const dist = join(root, 'dist')

/** Builds unless dist/ was made from the very files that are there now. */
export async function buildIfChanged() {
  if (isBuiltFrom(stateOfSources())) return
  // In a process of its own: the server would carry some 20 MB of the builders along for as long as it runs.
  const [code] = await once(
    spawn(process.execPath, [import.meta.filename], { stdio: 'inherit' }),
    'exit',
  )
  if (code !== 0) process.exit(1)
}

async function build() {
  const began = performance.now()
  const state = stateOfSources()
  if (isBuiltFrom(state)) return
  process.stdout.write('Building…')
  const draft = join(root, `dist.${process.pid}`)
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  try {
    const { buildServer } = await import('./build-server.mjs')
    const { buildAssets } = await import('./build-assets.mjs')
    await Promise.all([buildServer(join(draft, 'server')), buildAssets(join(draft, 'assets'))])
    writeFileSync(join(draft, 'stamp'), state)
    // dist/ is replaced whole: a build that was interrupted leaves the last good one.
    rmSync(dist, { recursive: true, force: true })
    renameSync(draft, dist)
  } catch (error) {
    // esbuild has printed its findings; a Sass error carries its own.
    rmSync(draft, { recursive: true, force: true })
    fail(`\nThe build did not succeed: ${error.message}`)
  }
  process.stdout.write(` done in ${seconds(began)}.\n`)
}

function isBuiltFrom(state) {
  const stamp = join(dist, 'stamp')
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === state
}

/** Names, sizes and times of every file that the build reads. */
function stateOfSources() {
  const hash = createHash('sha256')
  const files = ['package-lock.json', 'package.json', 'tsconfig.json']
  for (const folder of ['src', 'db/seed', 'tools']) collect(folder, files)
  for (const path of files) {
    const { size, mtimeMs } = statSync(join(root, path))
    hash.update(`${path}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function collect(folder, into) {
  if (!existsSync(join(root, folder))) return
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) collect(path, into)
    else if (!/[.]test[.]tsx?$/.test(path)) into.push(path)
  }
}

if (process.argv[1] === import.meta.filename) await build()
