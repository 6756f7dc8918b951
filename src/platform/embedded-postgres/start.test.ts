import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { silentLog } from '#platform/log/log.ts'
import { lockDataDir } from './data-dir-lock.ts'
import { isRunning } from './processes.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start.ts'

const home = mkdtempSync(join(tmpdir(), 'motcua-pg-'))
const dataDir = join(home, 'nhà của tôi')
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

const start = () => startEmbeddedPostgres({ dataDir, log: silentLog })

async function ask(database: EmbeddedPostgres, text: string): Promise<unknown[]> {
  const client = new pg.Client(database.url)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows.flatMap(row =>
      Object.values(row),
    )
  } finally {
    await client.end()
  }
}

test('A database is made at the first start, in a folder with blanks and accents, and keeps what was committed', async () => {
  const first = await start()
  await ask(first, 'create table kept (n integer)')
  await ask(first, 'insert into kept values (1)')
  await first.stop()
  expect(isRunning(first.pid)).toBe(false)

  const second = await start()
  expect(await ask(second, 'select n from kept')).toEqual([1])
  await second.stop()
})

test('Every answered commit is on disk, text is UTF-8 whatever the system says, the clock is that of Viet Nam', async () => {
  const database = await start()
  const settings = [
    'fsync',
    'synchronous_commit',
    'full_page_writes',
    'track_commit_timestamp',
    'server_encoding',
    'TimeZone',
  ]
  expect(await Promise.all(settings.map(name => ask(database, `show ${name}`)))).toEqual([
    ['on'],
    ['on'],
    ['on'],
    ['on'],
    ['UTF8'],
    ['Asia/Ho_Chi_Minh'],
  ])
  expect(await ask(database, `select lower('ĐƯỜNG')`)).toEqual(['đường'])
  expect(statSync(join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600)
  await database.stop()
})

test('A second copy on the same data is refused and told the process of the first', async () => {
  const first = await start()
  await expect(start()).rejects.toThrow(`as process ${String(process.pid)}: stop that one first`)
  await first.stop()
})

test('After kill -9 of the database it is started again on the same address and has lost nothing', async () => {
  const database = await start()
  await ask(database, 'insert into kept values (2)')
  const killed = database.pid
  process.kill(killed, 'SIGKILL')
  await expect.poll(() => database.pid, { timeout: 20_000 }).not.toBe(killed)
  expect(await ask(database, 'select n from kept order by n')).toEqual([1, 2])
  await database.stop()
})

test('After kill -9 of the product its database ends, and the next start finds everything', async () => {
  const script = `const { startEmbeddedPostgres } = await import('#platform/embedded-postgres/start.ts')
    const log = { debug() {}, info() {}, warn() {}, error() {} }
    const database = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, log })
    console.log(database.pid); setInterval(() => {}, 1000)`
  const product = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [printed] = (await once(product.stdout, 'data')) as [Buffer]
  const orphan = Number(printed.toString())
  product.kill('SIGKILL')
  await once(product, 'exit')

  const next = await start()
  expect(isRunning(orphan)).toBe(false)
  expect(await ask(next, 'select n from kept order by n')).toEqual([1, 2])
  expect(await ask(next, 'select inet_server_addr()')).toEqual([null])
  // The killed server's socket is gone: only that of the running one is left, with its lock.
  const sockets = readdirSync(join(dataDir, 'postgres')).filter(name => name.startsWith('.s.'))
  expect(sockets).toHaveLength(2)
  await next.stop()
})

test('In a folder whose path is too long for a socket it is reached by TCP, and nothing else differs', async () => {
  const deep = join(home, 'một thư mục có tên rất dài '.repeat(4).trim())
  const database = await startEmbeddedPostgres({ dataDir: deep, log: silentLog })
  expect(await ask(database, 'select host(inet_server_addr())')).toEqual(['127.0.0.1'])
  await database.stop()
})

test('A lock whose holder is dead, or whose number now belongs to another process, is taken over', async () => {
  const dead = spawn(process.execPath, ['-e', ''])
  await once(dead, 'exit')
  for (const pid of [dead.pid, process.ppid]) {
    writeFileSync(join(dataDir, 'motcua.pid'), JSON.stringify({ pid, mark: 'another life' }))
    const unlock = await lockDataDir(dataDir)
    unlock()
  }
})

test('A holder that is about to end is waited for', async () => {
  const unlock = await lockDataDir(dataDir)
  const later = sleep(300).then(unlock)
  const unlockSecond = await lockDataDir(dataDir)
  unlockSecond()
  await later
})

test('A data folder that cannot be used is one clear sentence', async () => {
  const file = join(home, 'a file')
  writeFileSync(file, '')
  await expect(startEmbeddedPostgres({ dataDir: file, log: silentLog })).rejects.toThrow(
    `The data folder ${file} cannot be used: there is a file of this name where a folder is needed.`,
  )
  await expect(
    startEmbeddedPostgres({ dataDir: '/dev/null/motcua', log: silentLog }),
  ).rejects.toThrow(/^The data folder \/dev\/null\/motcua cannot be used: .+[.]$/)
})
