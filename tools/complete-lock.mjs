// node tools/complete-lock.mjs, after npm install: some registries do not hold a package's builds for other systems
// (say, Biome for macOS). npm install then leaves them out of package-lock.json, and npm ci refuses such a lock file.
// This adds them: skipped on this system, installed on their own. docs/adr/0013-install-and-own-node.md
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = [
  'arm64',
  'arm',
  'x64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
]

const path = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8'))
let added = 0
for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  if (parent === '') continue
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (lock.packages[`node_modules/${name}`] || lock.packages[`${parent}/node_modules/${name}`])
      continue
    const limits = limitsOf(name)
    if (!/^\d/.test(version) || limits === undefined) continue
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(dev ? { dev } : {}),
      optional: true,
      ...limits,
    }
    added += 1
  }
}
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added} builds for other systems added to package-lock.json\n`)

/** "@oxc-parser/binding-linux-arm64-musl" → os linux, cpu arm64, libc musl */
function limitsOf(name) {
  const words = name.split(/[/-]/)
  const os = systems.filter(system => words.includes(system))
  const cpu = processors.filter(processor => words.includes(processor))
  if (os.length === 0 || cpu.length === 0) return undefined
  return { os, cpu, ...(words.includes('musl') ? { libc: ['musl'] } : {}) }
}
