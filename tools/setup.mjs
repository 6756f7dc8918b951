// What every command needs first: the packages of package-lock.json, and the Node that comes with them.
// Node core only, nothing newer than Node 20.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const projectNode = join(root, 'node_modules/node/bin/node')
const stamp = join(root, 'node_modules/.motcua-installed')

/** Says one sentence and ends: for what the operator has to put right. */
export function fail(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** Brings node_modules to what package-lock.json says; a few milliseconds when it is. */
export async function prepare() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    fail(
      `This is Node ${process.versions.node}; Motcua needs Node 20 or newer to install itself (it then brings its own).`,
    )
  }
  process.chdir(root)
  const lock = readFileSync('package-lock.json', 'utf8')
  const fingerprint = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return
  if (!holdsAll(JSON.parse(lock).packages)) install()
  if (!existsSync(projectNode)) {
    fail(
      'npm did not run the install script of the package "node": run "npm rebuild node", then start again.',
    )
  }
  writeFileSync(stamp, fingerprint)
}

/** npm notes in a hidden lock file what it installed. */
function holdsAll(wanted) {
  const path = 'node_modules/.package-lock.json'
  if (!existsSync(path)) return false
  const held = JSON.parse(readFileSync(path, 'utf8')).packages
  return Object.entries(wanted).every(
    ([name, { version, optional, devOptional }]) =>
      name === '' || optional || devOptional || held[name]?.version === version,
  )
}

function install() {
  // npm ci would empty the folder of the other checkout first.
  if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) {
    fail(
      'node_modules is a link to another checkout, whose packages are not those of this package-lock.json. Remove the link, then start again.',
    )
  }
  process.stdout.write(
    'Installing the packages of package-lock.json (npm ci); this takes a minute or two…\n',
  )
  const began = performance.now()
  // The project's own Node is among the files that npm ci replaces, so npm must run on the machine's.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(folder => !folder.includes('node_modules'))
  const { status, error } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path.join(delimiter) },
  })
  if (error)
    fail(`npm could not be started (${error.message}): Motcua needs npm to install its packages.`)
  if (status !== 0) fail('npm ci did not succeed; the reason stands above. Nothing was started.')
  process.stdout.write(`Installed in ${seconds(began)}.\n`)
}

/**
 * Whether this process already runs on the project's Node, with the settings (of the environment, where the operator's own
 * come first) that can only be given to a process before it begins; if not, runs `script` so and ends as that one ends.
 */
export async function onProjectNode(script, args, settings = {}) {
  const env = { ...settings, ...process.env }
  const version = JSON.parse(
    readFileSync(join(root, 'node_modules/node/package.json'), 'utf8'),
  ).version
  const command = [...process.execArgv, script, ...args]
  if (process.versions.node === version) {
    const isSet = Object.keys(settings).every(name => name in process.env)
    // In place of this process, under the same number; Windows cannot.
    if (!isSet) process.execve?.(process.execPath, [process.execPath, ...command], env)
    return true
  }
  const child = spawn(projectNode, command, {
    stdio: 'inherit',
    env: { ...env, MOTCUA_FOLLOWS_PARENT: 'yes' },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  runFollowingParent()
  const [code, signal] = await new Promise(resolve => child.on('exit', (...end) => resolve(end)))
  process.exit(signal ? 128 + constants.signals[signal] : code)
}

/**
 * Ends this process, as by SIGTERM, when the one that started it (npm, or ourselves on an older Node) is gone without
 * a word: nobody would be left to stop it. Between npm and us there may be the shell in which npm runs its scripts.
 */
export function runFollowingParent() {
  if (!process.env.npm_lifecycle_event && !process.env.MOTCUA_FOLLOWS_PARENT) return
  const started = starter()
  const watch = setInterval(() => {
    if (starter() === started) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}

/** Our parent, and the parent of that one if it is npm's shell: both change when one of them ends. */
function starter() {
  const parent = process.ppid
  try {
    const shell = readFileSync(`/proc/${parent}/cmdline`, 'utf8').includes('sh\0-c\0')
    const stat = readFileSync(`/proc/${parent}/stat`, 'utf8')
    return shell ? `${parent} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}` : `${parent}`
  } catch {
    return `${parent}` // no /proc: the parent alone
  }
}

/** The time since a moment of performance.now(), in words. */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
