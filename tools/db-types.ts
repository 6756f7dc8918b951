/**
 * npm run db:types: from the migrations to src/platform/db/schema.gen.ts (the types of the rows) and db/schema.sql (the
 * whole schema in one page, for readers and for reviews). With --check: compares and fails when they are out of date.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { migrate } from '#platform/db/migrate.ts'
import { startThrowAwayPostgres } from '#test/support/throw-away-postgres.ts'
import { printSchema } from './print-schema.ts'

const TYPES = 'src/platform/db/schema.gen.ts'
const SCHEMA = 'db/schema.sql'

const postgres = await startThrowAwayPostgres()
try {
  await migrate(postgres.url, 'db/migrations')
  const made = {
    [TYPES]: await printTypes(postgres.url),
    [SCHEMA]: await printSchema(postgres.url),
  }
  process.exitCode = process.argv.includes('--check') ? await compare(made) : await write(made)
} finally {
  await postgres.stop()
}

async function write(made: Record<string, string>): Promise<number> {
  for (const [path, text] of Object.entries(made)) await writeFile(path, text)
  process.stdout.write(`Written: ${Object.keys(made).join(', ')}\n`)
  return 0
}

async function compare(made: Record<string, string>): Promise<number> {
  let stale = 0
  for (const [path, text] of Object.entries(made)) {
    if ((await readFile(path, 'utf8').catch(() => '')) === text) continue
    process.stdout.write(
      `${path} is not what the migrations make: run npm run db:types and commit it.\n`,
    )
    stale += 1
  }
  return stale === 0 ? 0 : 1
}

async function printTypes(url: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-types-'))
  const file = join(folder, 'schema.ts')
  const options = {
    '--dialect': 'postgres',
    '--url': url,
    '--out-file': file,
    '--log-level': 'warn',
    '--numeric-parser': 'number',
    '--date-parser': 'string',
    '--default-schema': 'public',
    '--exclude-pattern': '{graphile_worker.*,*schema_migration*}',
    '--type-mapping': JSON.stringify({ int8: 'number' }),
  }
  try {
    await promisify(execFile)(process.execPath, [
      'node_modules/kysely-codegen/dist/cli/bin.js',
      ...Object.entries(options).flat(),
    ])
    return await readFile(file, 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
