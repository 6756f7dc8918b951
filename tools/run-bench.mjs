// npm run bench: installs and builds when needed, then measures the built product on the project's own Node.
// -- --quick: a few minutes instead of an hour, and docs/bench.md stays as it is.
import { fileURLToPath } from 'node:url'
import { onProjectNode, prepare } from './setup.mjs'

await prepare()
if (await onProjectNode(fileURLToPath(import.meta.url), process.argv.slice(2))) {
  const { buildIfChanged } = await import('./build.mjs')
  await buildIfChanged()
  await import('../test/bench/run.ts')
}
