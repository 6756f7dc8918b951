import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { instant } from '#kernel/instant.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { CopyBuffer } from './copy-lines.ts'
import { inTransaction } from './db.ts'
import { inLongTransaction } from './long-transaction.ts'

const NOW = instant('2026-11-24T08:00:00+07:00')
const APP = 'motcua_app'
const url = await testDatabaseUrl()
const owner = openAs(url)
let siteId: number

beforeEach(async () => {
  const key = newId(NOW)
  const site = { key, name_vi: 'Thử', name_en: 'Test' }
  siteId = (await owner.insertInto('site').values(site).returning('id').executeTakeFirstOrThrow())
    .id
})

function fileRow(name: string, site = siteId) {
  const id = newId(NOW) as string
  const sha256 = 'a'.repeat(64)
  const media_type = 'application/pdf'
  return { id, site_id: site, sha256, size: 1, media_type, name, stored_at: NOW }
}

function tablesOf(rows: readonly ReturnType<typeof fileRow>[]) {
  const buffer = new CopyBuffer()
  buffer.add({ stored_file: rows })
  return buffer.take(['stored_file'])
}

async function namesKept(): Promise<string[]> {
  const rows = await owner
    .selectFrom('stored_file')
    .select('name')
    .where('site_id', '=', siteId)
    .orderBy('id')
    .execute()
  return rows.map(row => row.name)
}

async function foreignKeys(): Promise<unknown> {
  const { rows } = await sql`
    select conname, pg_get_constraintdef(oid), convalidated from pg_constraint
    where conrelid = 'stored_file'::regclass and contype = 'f'`.execute(owner)
  return rows
}

test('Text comes back as it was copied, whatever is in it', async () => {
  const names = ['tab\there', 'line\nand\r\nline', 'back\\slash \\N', 'Giấy "khai" sinh, {1,2}', '']
  await inLongTransaction(url, APP, to => to.copy(tablesOf(names.map(name => fileRow(name)))))
  expect(new Set(await namesKept())).toEqual(new Set(names))
})

test('When the work fails nothing of it is kept, neither what was copied nor what its transactions wrote', async () => {
  const work = inLongTransaction(url, APP, async to => {
    await to.copy(tablesOf([fileRow('copied')]))
    await inTransaction(to.db, trx =>
      trx.insertInto('stored_file').values(fileRow('inserted')).execute(),
    )
    throw new Error('in the middle')
  })
  await expect(work).rejects.toThrow('in the middle')
  expect(await namesKept()).toEqual([])
})

test('A transaction inside that fails takes only itself back', async () => {
  await inLongTransaction(url, APP, async to => {
    await inTransaction(to.db, trx =>
      trx.insertInto('stored_file').values(fileRow('kept')).execute(),
    )
    const failing = inTransaction(to.db, async trx => {
      await trx.insertInto('stored_file').values(fileRow('taken back')).execute()
      throw new Error('inside')
    })
    await expect(failing).rejects.toThrow('inside')
  })
  expect(await namesKept()).toEqual(['kept'])
})

test('It has the rights of its role only: the hour of an event is nobody’s to give', async () => {
  const buffer = new CopyBuffer()
  buffer.add({ event: [{ id: newId(NOW), site_id: siteId, written_at: NOW }] })
  const forged = inLongTransaction(url, APP, to => to.copy(buffer.take(['event'])))
  await expect(forged).rejects.toThrow('permission denied')
})

test('Foreign keys that were taken off stand again as before, and every row has been checked', async () => {
  const before = await foreignKeys()
  await inLongTransaction(url, APP, to =>
    to.withoutForeignKeys(['stored_file'], () => to.copy(tablesOf([fileRow('fits')]))),
  )
  expect(await foreignKeys()).toEqual(before)
  const nowhere = inLongTransaction(url, APP, to =>
    to.withoutForeignKeys(['stored_file'], () => to.copy(tablesOf([fileRow('of no site', 0)]))),
  )
  await expect(nowhere).rejects.toThrow('violates foreign key constraint')
  expect(await foreignKeys()).toEqual(before)
  expect(await namesKept()).toEqual(['fits'])
})

test('Rows of a table that nobody named are not lost in silence', () => {
  const buffer = new CopyBuffer()
  buffer.add({ stored_file: [fileRow('forgotten')] })
  expect(() => buffer.take(['event'])).toThrow('unlisted table')
})
