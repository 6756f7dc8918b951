// node tools/run.mjs <command> [arguments]: installs and builds when needed, then runs a command of the built product.
// The commands are those of src/app/cli.ts: npm run seed -- --dossiers 1000 is "node tools/run.mjs seed --dossiers 1000".
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { onProjectNode, prepare, root } from './setup.mjs'

await prepare()
if (await onProjectNode(fileURLToPath(import.meta.url), process.argv.slice(2))) {
  const { buildIfChanged } = await import('./build.mjs')
  await buildIfChanged()
  const program = join(root, 'dist/server/cli.js')
  process.argv[1] = program
  await import(pathToFileURL(program).href)
}
