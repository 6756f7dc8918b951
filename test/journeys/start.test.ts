/** Promise to an operator: what cannot be started says why in a sentence, and whatever ended it, nothing runs on or is lost. */
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { OWNER } from '#platform/embedded-postgres/create-cluster.ts'
import { clusterName } from '#platform/embedded-postgres/leftovers.ts'
import { listProcesses } from '#platform/embedded-postgres/processes.ts'
import { freePort } from '#platform/embedded-postgres/server.ts'
import { testDatabaseUrl } from '#test/support/database.ts'
import { runProduct, startServer } from '#test/support/server.ts'

const home = mkdtempSync(join(tmpdir(), 'motcua-start-'))
const folders: string[] = []
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

/** A data folder in a path with blanks and accents. */
function newFolder(): string {
  const folder = join(home, `nhà của tôi ${String(folders.length)}`)
  folders.push(folder)
  return folder
}

/** Processes of the database in that folder. */
function databaseProcesses(dataDir: string): number[] {
  const name = clusterName(join(dataDir, 'postgres'))
  return listProcesses().flatMap(({ pid, command }) => (command.includes(name) ? [pid] : []))
}

async function queryIn(dataDir: string, text: string): Promise<unknown[]> {
  const password = readFileSync(join(dataDir, 'postgres.password'), 'utf8').trim()
  const port = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3]
  const client = new pg.Client(`postgres://${OWNER}:${password}@127.0.0.1:${port ?? ''}/${OWNER}`)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows.flatMap(row =>
      Object.values(row),
    )
  } finally {
    await client.end()
  }
}

const SENTENCE = /^[^\n]+[.][^\n]*\n$/

test('A wrong setting is one sentence that names it', async () => {
  const { output, ended } = runProduct({ PORT: 'eighty', DATA_DIR: newFolder() })
  expect(await ended).toBe(1)
  expect(output()).toMatch(SENTENCE)
  expect(output()).toContain('PORT is "eighty"')
})

test('A port that is taken is one sentence, and the database that was started for it ends', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  const folder = newFolder()
  const { output, ended } = runProduct({ PORT: String(port), DATA_DIR: folder })
  expect(await ended).toBe(1)
  expect(output()).toMatch(SENTENCE)
  expect(output()).toContain(`Port ${String(port)} is taken`)
  expect(databaseProcesses(folder)).toEqual([])
  other.close()
})

test('A second copy on the same data is told the process of the first, which goes on; Ctrl-C leaves nothing running', async () => {
  const folder = newFolder()
  const first = await startServer({ DATA_DIR: folder, DEMO: 'no' })
  const second = runProduct({ DATA_DIR: folder, PORT: String(await freePort()) })
  expect(await second.ended).toBe(1)
  expect(second.output()).toMatch(SENTENCE)
  expect(second.output()).toContain(`as process ${String(first.pid)}`)
  await expect(fetch(first.url)).resolves.toBeInstanceOf(Response)
  await first.stop('SIGINT')
  expect(databaseProcesses(folder)).toEqual([])
  expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false)
})

test('A first run that is killed while it makes the demo leaves nothing half made; the next start makes it whole', async () => {
  const folder = newFolder()
  const settings = { DATA_DIR: folder, DEMO: 'yes', DEMO_DOSSIERS: '2500' }
  const killed = runProduct({ ...settings, PORT: String(await freePort()) })
  await expect.poll(killed.output, { timeout: 60_000 }).toContain('A year of dossiers')
  killed.child.kill('SIGKILL')
  await killed.ended
  const next = await startServer(settings)
  expect(await queryIn(folder, 'select count(*)::int from dossier')).toEqual([2500])
  expect((await fetch(next.url)).status).toBe(200)

  // The same once more to a running server: what it has is what it had.
  await next.stop('SIGKILL')
  const again = await startServer(settings)
  expect(await queryIn(folder, 'select count(*)::int from dossier')).toEqual([2500])
  await again.stop()
  const verify = runProduct({ DATA_DIR: folder }, ['dist/server/cli.js', 'verify'])
  expect(await verify.ended, verify.output()).toBe(0)
  expect(verify.output()).toContain('Sound.')
  expect(databaseProcesses(folder)).toEqual([])
})

test('With DATABASE_URL it uses that database and starts none of its own', async () => {
  const folder = newFolder()
  const server = await startServer({
    ...{ DATA_DIR: folder, DATABASE_URL: await testDatabaseUrl(), DEMO: 'no' },
  })
  await expect(fetch(server.url)).resolves.toBeInstanceOf(Response)
  expect(existsSync(join(folder, 'postgres'))).toBe(false)
  await server.stop()
})

test('A database that cannot be reached is one sentence without its password', async () => {
  const nowhere = `postgres://motcua:geheim@127.0.0.1:${String(await freePort())}/motcua`
  const { output, ended } = runProduct({ DATABASE_URL: nowhere, DATA_DIR: newFolder(), PORT: '1' })
  expect(await ended).toBe(1)
  expect(output()).toMatch(SENTENCE)
  expect(output()).toContain('DATABASE_URL')
  expect(output()).not.toContain('geheim')
})
