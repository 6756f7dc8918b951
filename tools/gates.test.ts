/** The gates bite: what they forbid is planted in a copy of the configuration, and they must say so in their own words. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const CONFIGURATION = [
  'biome.json',
  'dependency-cruiser.cjs',
  'docs',
  'eslint.config.js',
  'feature-graph.json',
  'glossary.json',
  'package.json',
  'tsconfig.json',
  'tools',
]
const folder = mkdtempSync(join(tmpdir(), 'motcua-gates-'))

const PLANTED = {
  'src/kernel/greedy.ts': `import 'fastify'\n`,
  'src/platform/clock/knows.ts': `import '#features/ratings'\n`,
  'src/ui/nosy.ts': `import '#platform/log/log.ts'\n`,
  'src/platform/log/log.ts': `export const log = 1\n`,
  'src/features/ratings/index.ts': `export const rating = 1\n`,
  'src/features/ratings/store/rating.writes.ts': `import 'kysely'\nexport const write = 1\n`,
  'src/features/ratings/web/rating.page.tsx': `import '../store/rating.writes.ts'\n`,
  'src/features/ratings/domain/impure.ts': `import 'pg'\n`,
  'src/features/ratings/use-cases/headed.ts': `import '../web/rating.page.tsx'\n`,
  'src/features/organisation/index.ts': `import '#features/ratings'\n`,
  'src/features/news/domain/deep.ts': `import '../../organisation/index.ts'\nimport '../../ratings/domain/impure.ts'\n`,
  'src/features/strange/index.ts': `import '#features/ratings'\n`,
  'src/app/main.ts': `import '../features/ratings/store/rating.writes.ts'\n`,
  'src/features/ratings/circle-a.ts': `import './circle-b.ts'\n`,
  'src/features/ratings/circle-b.ts': `import './circle-a.ts'\n`,
  'src/features/ratings/lost.ts': `import './nowhere.ts'\n`,
  'src/features/ratings/words.ts': `export const text = 'h\u1ED3 s\u01A1'\nexport const now = new Date()\nexport const ms = Date.now()\n`,
  'src/features/ratings/staff-page.ts': `export const listEmployees = 1\n`,
  'src/features/ratings/loose.ts': `export default function bad(a: any) { console.log(process.env.X, a!) }\n`,
  'src/features/ratings/domain/silent.ts': `export function silent(): number { return 1 }\n`,
  'db/seed/nosy.ts': `import '../../src/features/ratings/store/rating.writes.ts'\n`,
}

beforeAll(() => {
  for (const name of CONFIGURATION) cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.entries(PLANTED)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function gate(program: string, ...args: string[]): { failed: boolean; said: string } {
  const done = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { failed: done.status !== 0, said: `${done.stdout}${done.stderr}` }
}

describe('dependency-cruiser refuses', () => {
  let said = ''
  beforeAll(() => {
    // The packages of the copy are a link: its target would not look like node_modules/ to the rules.
    writeFileSync(
      join(folder, 'linked.cjs'),
      `const rules = require('./dependency-cruiser.cjs'); rules.options.preserveSymlinks = true; module.exports = rules`,
    )
    const options = ['--config', 'linked.cjs', '--output-type', 'err-long']
    const result = gate('node_modules/.bin/depcruise', 'src', 'db', ...options)
    expect(result.failed).toBe(true)
    said = result.said.replace(/\s+/g, ' ')
  })

  test.each([
    ['kernel-stands-alone', 'kernel is pure'],
    ['platform-knows-no-feature', 'platform is plumbing'],
    ['ui-is-dumb', 'Shared components take props'],
    ['domain-is-pure', 'domain/ holds rules'],
    ['sql-lives-in-store', 'may touch kysely or pg at run time'],
    ['views-get-props', 'A .tsx file renders what it is given'],
    ['use-cases-are-headless', 'A use case must run from a page, a job or a test'],
    ['pages-and-jobs-write-through-use-cases', 'writes go through use-cases/'],
    ['app-uses-doors', 'app/ mounts features through plugin.ts'],
    ['undeclared-feature', 'Every feature folder must be listed'],
    ['feature-graph-organisation', 'organisation may use: no other feature'],
    ['feature-graph-news', 'only through index.ts'],
    ['seed-uses-doors', 'demo data obeys the same rules'],
    ['no-circular', ''],
    ['not-to-unresolvable', ''],
  ])('%s, with its sentence', (rule, sentence) => {
    expect(said).toContain(`error ${rule}`)
    expect(said).toContain(sentence)
  })
})

test('ESLint refuses Vietnamese outside its files, the clock, and a rule without a word about it', () => {
  const { failed, said } = gate('node_modules/.bin/eslint', 'src/features/ratings')
  expect(failed).toBe(true)
  expect(said).toContain('Vietnamese text belongs in a *.vi.ts file next to the feature')
  expect(said.match(/Take a Clock[.] Time is an input/g)).toHaveLength(2)
  expect(said).toContain('jsdoc/require-jsdoc')
})

test('Biome refuses default exports, any, consoles, the environment and assertions', () => {
  const { failed, said } = gate('node_modules/.bin/biome', 'lint', '--max-diagnostics=200', 'src')
  expect(failed).toBe(true)
  for (const rule of [
    'noDefaultExport',
    'noExplicitAny',
    'noConsole',
    'noProcessEnv',
    'noNonNullAssertion',
  ]) {
    expect(said).toContain(rule)
  }
})

test('The glossary refuses its ruled-out words in file names and in names of code', () => {
  const { failed, said } = gate(process.execPath, 'tools/check-glossary.ts')
  expect(failed).toBe(true)
  expect(said).toContain('staff-page.ts" says "staff"; the glossary\'s word is "officer".')
  expect(said).toContain('"listEmployees" says "employee"')
})

test('The feature graph refuses a cycle, a folder that it does not name, and a picture of another graph', () => {
  writeFileSync(join(folder, 'feature-graph.json'), '{ "ratings": ["news"], "news": ["ratings"] }')
  const { failed, said } = gate(process.execPath, 'tools/check-feature-graph.ts')
  expect(failed).toBe(true)
  expect(said).toContain('A cycle: ratings → news → ratings.')
  expect(said).toContain('src/features/strange is not in feature-graph.json.')
  expect(said).toContain('docs/architecture.md does not show the picture of today')
})
