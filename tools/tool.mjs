// node tools/tool.mjs <name> [arguments]: installs when needed, then runs tools/<name>.ts on the project's own Node.
import { fileURLToPath } from 'node:url'
import { onProjectNode, prepare } from './setup.mjs'

await prepare()
if (await onProjectNode(fileURLToPath(import.meta.url), process.argv.slice(2))) {
  const [name] = process.argv.splice(2, 1)
  await import(`./${name}.ts`)
}
