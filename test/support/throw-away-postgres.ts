/** A PostgreSQL for one run of the tests or of a tool: in a temporary folder, not waiting for the disk, gone afterwards. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '#platform/embedded-postgres/start.ts'
import { silentLog } from '#platform/log/log.ts'

export type ThrowAwayPostgres = { readonly url: string; stop(): Promise<void> }

export async function startThrowAwayPostgres(): Promise<ThrowAwayPostgres> {
  const dataDir = await mkdtemp(join(tmpdir(), 'motcua-test-'))
  const postgres = await startEmbeddedPostgres({
    dataDir,
    log: silentLog,
    durable: false,
    connections: 200,
  })
  return {
    url: postgres.url,
    async stop() {
      await postgres.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** The same server, another database. */
export function urlOfDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}
