/**
 * What a submission is compared with: its rows and files written by pg and node:fs and nothing else, as durably. Of each
 * dossier the two files, each on the disk before the rows; then all rows in one transaction, one statement a table. A
 * process of its own, started by fork(): is sent what to write, tells how long it took in ms.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { TableRows } from './written-rows.ts'

/** Where and what to write. */
export type BareStart = {
  readonly databaseUrl: string
  readonly folder: string
  readonly written: readonly TableRows[]
}

/** How much to write. */
export type BareWork = {
  readonly clients: number
  readonly count: number
  readonly fileBytes: number
}

async function writeFile(folder: string, bytes: Buffer): Promise<void> {
  const name = createHash('sha256').update(bytes).digest('hex')
  const place = join(folder, name.slice(0, 2))
  const incoming = join(folder, 'incoming', randomUUID())
  const file = await open(incoming, 'wx', 0o600)
  await file.write(bytes)
  await file.datasync()
  await file.close()
  await mkdir(place, { recursive: true })
  await rename(incoming, join(place, name))
  const directory = await open(place, 'r')
  await directory.sync()
  await directory.close()
}

let number = 0

/** The rows with ids, code and hashes that nobody has used; whatever named one of them names it still. */
function freshRows(written: readonly TableRows[]): Map<string, string> {
  const row = (table: string) => written.find(each => each.table === table)?.rows ?? []
  let text = JSON.stringify(written)
  for (const { rows } of written)
    for (const { id } of rows) if (typeof id === 'string') text = text.replaceAll(id, randomUUID())
  number += 1
  const code = String(row('dossier')[0]?.['code'])
  text = text.replaceAll(code, code.slice(0, -4) + String(number).padStart(6, '0'))
  for (const table of ['draft', 'tracking_link'])
    text = text.replaceAll(String(row(table)[0]?.['token_hash']), randomBytes(32).toString('hex'))
  const fresh = JSON.parse(text) as TableRows[]
  return new Map(fresh.map(({ table, rows }) => [table, JSON.stringify(rows)]))
}

async function writeRows(client: pg.Client, written: readonly TableRows[]): Promise<void> {
  const fresh = freshRows(written)
  await client.query('begin')
  for (const { table, columns } of written) {
    const names = columns.map(name => `"${name}"`).join(', ')
    await client.query({
      name: table,
      text: `insert into bare.${table} (${names})
        select ${names} from jsonb_populate_recordset(null::bare.${table}, $1)`,
      values: [fresh.get(table)],
    })
  }
  await client.query({
    name: 'unsealed',
    text: `insert into bare.event_unsealed (event_id, site_id)
      select id, site_id from jsonb_populate_recordset(null::bare.event, $1)`,
    values: [fresh.get('event')],
  })
  await client.query({
    name: 'counter',
    text: `insert into bare.dossier_code_counter as c (site_id, agency_code, day, last) values (1, 'bare', '2026-01-01', 1)
      on conflict (site_id, agency_code, day) do update set last = c.last + 1`,
  })
  await client.query('commit')
}

async function openClients(databaseUrl: string, count: number): Promise<pg.Client[]> {
  const clients = Array.from(
    { length: count },
    () => new pg.Client({ connectionString: databaseUrl }),
  )
  await Promise.all(clients.map(client => client.connect()))
  return clients
}

async function writeAll({ folder, written }: BareStart, clients: pg.Client[], work: BareWork) {
  const files = Array.from({ length: work.count }, () => [
    randomBytes(work.fileBytes),
    randomBytes(work.fileBytes),
  ])
  const began = performance.now()
  await Promise.all(
    clients.slice(0, work.clients).map(async client => {
      for (let next = files.pop(); next !== undefined; next = files.pop()) {
        for (const bytes of next) await writeFile(folder, bytes)
        await writeRows(client, written)
      }
    }),
  )
  return performance.now() - began
}

process.once('message', (start: BareStart) => {
  void (async () => {
    await mkdir(join(start.folder, 'incoming'), { recursive: true })
    const clients = await openClients(start.databaseUrl, 16)
    process.on('message', (work: BareWork) => {
      void writeAll(start, clients, work).then(ms => process.send?.(ms))
    })
    process.send?.('ready')
  })()
})
process.once('disconnect', () => process.exit(0))
