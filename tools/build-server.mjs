// The entry points of src/app/ → dist/server/.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './setup.mjs'

const entries = ['main.ts', 'cli.ts']

/** Bundles our own modules; npm packages are loaded from node_modules when the server runs. */
export async function buildServer(folder) {
  await build({
    absWorkingDir: root,
    entryPoints: entries
      .map(name => `src/app/${name}`)
      .filter(path => existsSync(join(root, path))),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    chunkNames: 'part-[hash]',
    logLevel: 'warning',
  })
}
