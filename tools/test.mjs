// npm test: everything that decides a change. npm run check: the gates alone, without running the product.
// Does all its own set-up in a fresh clone. Each gate is one check; the tests count one by one.
// The last line is "N passed, N failed"; the exit code is 1 when anything failed, crashed or did not run.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onProjectNode, prepare, root, seconds } from './setup.mjs'

const bin = name => join('node_modules/.bin', name)
const tool = (name, ...args) => [process.execPath, 'tools/tool.mjs', name, ...args]
const migrations = () =>
  readdirSync(join(root, 'db/migrations'))
    .filter(name => name.endsWith('.sql'))
    .map(name => `db/migrations/${name}`)

/** What is checked without running the product. A new gate is a new line. */
const gates = () => [
  { name: 'types (tsc)', command: [bin('tsc'), '--noEmit', '-p', '.'] },
  {
    name: 'format and style (Biome)',
    command: [bin('biome'), 'check', '--error-on-warnings', '--max-diagnostics=100'],
  },
  { name: 'typed rules (ESLint)', command: [bin('eslint'), '.', '--max-warnings', '0'] },
  {
    name: 'layers and features (dependency-cruiser)',
    command: [bin('depcruise'), 'src', 'test', 'db', 'tools', '--config', 'dependency-cruiser.cjs'],
  },
  { name: 'feature graph', command: tool('check-feature-graph') },
  {
    name: 'dead code (knip)',
    command: [bin('knip'), '--no-progress'],
  },
  { name: 'words (glossary)', command: tool('check-glossary') },
  {
    name: 'spelling (cspell)',
    command: [bin('cspell'), 'lint', '--no-progress', '--no-summary', '--gitignore'],
  },
  { name: 'migrations (squawk)', command: [bin('squawk'), ...migrations()] },
  { name: 'row types and schema snapshot', command: tool('db-types', '--check') },
]

/** What runs the product: after the gates, one after the other. */
const runs = () => [
  { name: 'build', command: [process.execPath, 'tools/build.mjs'] },
  { name: 'rules and database (vitest)', vitest: 'rules' },
  ...(holdsTests('test/journeys')
    ? [
        { name: 'browser for the journeys', command: tool('find-browser') },
        { name: 'journeys (vitest)', vitest: 'journeys' },
      ]
    : []),
]

let passed = 0
let failed = 0

await prepare()
if (await onProjectNode(fileURLToPath(import.meta.url), process.argv.slice(2))) {
  const began = performance.now()
  const waiting = gates()
  const lane = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) await check(gate)
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, lane))
  if (!process.argv.includes('--check')) for (const run of runs()) await check(run)
  process.stdout.write(`\nall in ${seconds(began)}\n${passed} passed, ${failed} failed\n`)
  process.exit(failed === 0 && passed > 0 ? 0 : 1)
}

async function check({ name, command, vitest }) {
  const began = performance.now()
  const { ok, output, tests } = vitest ? await runVitest(vitest) : await run(command)
  passed += (tests?.passed ?? 0) + (ok ? 1 : 0)
  failed += (tests?.failed ?? 0) + (ok || tests?.failed ? 0 : 1)
  const count = tests ? `, ${tests.passed} passed, ${tests.failed} failed` : ''
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds(began)}${count})\n`)
  if (!ok) process.stdout.write(`${output.trimEnd()}\n\n`)
}

/** Vitest's own count, from its report; a crash, or no test at all, is a failure. */
async function runVitest(project) {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-report-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const result = await run([
    process.execPath,
    bin('vitest'),
    'run',
    '--project',
    project,
    ...reporters,
  ])
  const tests = counts(report)
  rmSync(folder, { recursive: true, force: true })
  return { ...result, tests, ok: result.ok && tests.failed === 0 && tests.passed > 0 }
}

function counts(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    // A test that was left out has proved nothing.
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

function run([program, ...args]) {
  return new Promise(resolve => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'test',
        NO_COLOR: '1',
        PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
      },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => (output += text))
    child.on('error', error => resolve({ ok: false, output: `${program}: ${error.message}` }))
    child.on('close', code => resolve({ ok: code === 0, output }))
  })
}

function holdsTests(folder) {
  return readdirSync(join(root, folder), { recursive: true }).some(name =>
    String(name).endsWith('.test.ts'),
  )
}
