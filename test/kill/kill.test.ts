/** Promise to a resident: a receipt that was shown stands for a dossier that exists, whatever is killed meanwhile. */
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { systemClock } from '#platform/clock/system-clock.ts'
import { openDb, openPool } from '#platform/db/db.ts'
import { migrate } from '#platform/db/migrate.ts'
import { startEmbeddedPostgres } from '#platform/embedded-postgres/start.ts'
import { sealEvents, verifyChain } from '#platform/events/seal.ts'
import { openFileStore } from '#platform/files/file-store.ts'
import { silentLog } from '#platform/log/log.ts'
import { dossierWorld } from '#test/support/dossier-world.ts'
import { type RunningServer, startServer } from '#test/support/server.ts'
import { applyUntil, type Portal, type Shown, sendAgain } from './applicants.ts'

const KILLS = 20
const CLIENTS = 4
const SITE = 1
const PATIENCE = { timeout: 30_000, interval: 20 }
const dataDir = await mkdtemp(join(tmpdir(), 'motcua-kill-'))
afterAll(() => rm(dataDir, { recursive: true, force: true }))

/** Does something with the database of the data folder while the product does not run. */
async function withDatabase<T>(
  work: (db: ReturnType<typeof openDb>, url: string) => Promise<T>,
): Promise<T> {
  const postgres = await startEmbeddedPostgres({ dataDir, log: silentLog })
  const db = openDb(openPool(postgres.url, 4))
  try {
    return await work(db, postgres.url)
  } finally {
    await db.destroy()
    await postgres.stop()
  }
}

/** Kills the database's first process; one that is being started again after the last kill is waited for. */
async function killPostmaster(): Promise<void> {
  await expect
    .poll(async () => {
      const lines = await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8').catch(() => '')
      try {
        return process.kill(Number.parseInt(lines, 10), 'SIGKILL')
      } catch {
        return false
      }
    }, PATIENCE)
    .toBe(true)
}

/** Kills without a warning: the server, its database, or both; the server is started again when it is gone. */
async function killOnce(round: number, server: RunningServer): Promise<RunningServer> {
  const [killsServer, killsDatabase] = [round % 3 !== 1, round % 3 !== 0]
  if (killsDatabase) await killPostmaster()
  if (!killsServer) return server
  await server.stop('SIGKILL')
  return startServer({ DATA_DIR: dataDir, DEMO: 'no' })
}

test('twenty kills under a stream of submissions lose no receipt, no file and no number, and the chain holds', {
  timeout: 300_000,
}, async () => {
  await withDatabase(async (db, url) => {
    await migrate(url, 'db/migrations')
    await dossierWorld(db, { now: systemClock.now().toISOString() })
  })
  let server = await startServer({ DATA_DIR: dataDir, DEMO: 'no' })
  const portal: Portal = { url: server.url }
  const ending = new AbortController()
  const shown: Shown[] = []
  const clients = Array.from({ length: CLIENTS }, () =>
    applyUntil(portal, ending.signal, receipt => shown.push(receipt)),
  )
  for (let round = 0; round < KILLS; round += 1) {
    // Each kill falls into the stream: something was sent since the last one.
    const before = shown.length
    await expect.poll(() => shown.length, PATIENCE).toBeGreaterThan(before)
    await sleep((round * 137) % 700)
    server = await killOnce(round, server)
    portal.url = server.url
  }
  ending.abort()
  await Promise.all(clients)
  const last = shown.at(-1) as Shown
  expect(await sendAgain(portal, last.draft)).toEqual(last)
  await server.stop()

  await withDatabase(async db => {
    await everyReceiptStands(db, shown)
    await everyNumberIsUsedOnce(db)
    await sealEvents(db, SITE)
    expect(await verifyChain(db, SITE)).toMatchObject({ sound: true, unsealed: 0 })
  })
})

async function everyReceiptStands(db: ReturnType<typeof openDb>, shown: readonly Shown[]) {
  expect(shown.length).toBeGreaterThan(KILLS)
  expect(new Set(shown.map(receipt => receipt.code)).size).toBe(shown.length)
  const files = await openFileStore(join(dataDir, 'files'))
  for (const receipt of shown) {
    const rows = await db
      .selectFrom('dossier')
      .innerJoin('dossier_file', 'dossier_file.dossier_id', 'dossier.id')
      .innerJoin('stored_file', 'stored_file.id', 'dossier_file.stored_file_id')
      .select('sha256')
      .where('code', '=', receipt.code)
      .execute()
    expect(rows.map(row => row.sha256).sort()).toEqual([...receipt.files].sort())
    for (const { sha256 } of rows) {
      const bytes = await buffer((await files.open(sha256)).body)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    }
  }
}

/** By agency and day the numbers run from 1 without a gap. */
async function everyNumberIsUsedOnce(db: ReturnType<typeof openDb>) {
  const rows = await db.selectFrom('dossier').select('code').orderBy('code').execute()
  const byDay = Map.groupBy(rows, row => row.code.slice(0, -5))
  for (const [, ofDay] of byDay)
    expect(ofDay.map(row => Number(row.code.slice(-4)))).toEqual(ofDay.map((_, index) => index + 1))
}
