import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { fixedClock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { instant } from '#kernel/instant.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { type Db, inTransaction, type Trx } from '../db/db.ts'
import { appendEvent } from './append-event.ts'
import { sealEvents, verifyChain } from './seal.ts'

const url = await testDatabaseUrl()
const owner = openAs(url)
const app = openAs(url, 'motcua_app')
const clock = fixedClock(instant('2026-11-24T08:00:00+07:00'))

async function newSite(): Promise<number> {
  const site = { key: newId(clock.now()), name_vi: 'Thử', name_en: 'Test' }
  const row = await owner.insertInto('site').values(site).returning('id').executeTakeFirstOrThrow()
  return row.id
}

async function happen(trx: Trx, siteId: number, type: string): Promise<void> {
  const act = { siteId, clock, actor: { kind: 'system' } } as const
  await appendEvent(trx, act, { type, subject: { kind: 'thing', id: newId(clock.now()) } })
}

async function happened(siteId: number, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1)
    await inTransaction(app, trx => happen(trx, siteId, 'thing.happened'))
}

async function sealedTypes(db: Db, siteId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('event_seal as s')
    .innerJoin('event as e', 'e.id', 's.event_id')
    .select('e.type')
    .where('s.site_id', '=', siteId)
    .orderBy('s.seq')
    .execute()
  return rows.map(row => row.type)
}

test('Nobody changes or removes an event or a seal: the product has no right to, and the tables refuse their owner', async () => {
  const siteId = await newSite()
  await happened(siteId, 1)
  await sealEvents(app, siteId)
  for (const table of ['event', 'event_seal'] as const) {
    const change = (db: Db) => db.updateTable(table).set({ site_id: siteId }).execute()
    const remove = (db: Db) => db.deleteFrom(table).execute()
    for (const forbidden of [change, remove]) {
      await expect(forbidden(app)).rejects.toThrow('permission denied')
      await expect(forbidden(owner)).rejects.toThrow('append-only')
    }
    await expect(sql`truncate ${sql.table(table)} cascade`.execute(owner)).rejects.toThrow(
      'append-only',
    )
  }
  await expect(
    app
      .insertInto('event_seal')
      .values({
        ...{ site_id: siteId, seq: 2, event_id: newId(clock.now()) },
        ...{ previous_hash: Buffer.from(''), hash: Buffer.from('') },
      })
      .execute(),
  ).rejects.toThrow('permission denied')
})

test('Events are sealed in the order in which they were committed, not in that in which they began', async () => {
  const siteId = await newSite()
  let commit = (): void => undefined
  const waiting = new Promise<void>(resolve => {
    commit = resolve
  })
  const slow = inTransaction(app, async trx => {
    await happen(trx, siteId, 'slow.began_first')
    await waiting
  })
  await inTransaction(app, trx => happen(trx, siteId, 'quick.committed_first'))
  commit()
  await slow
  expect(await sealEvents(app, siteId)).toBe(2)
  expect(await sealedTypes(app, siteId)).toEqual(['quick.committed_first', 'slow.began_first'])
})

test('What the sealing transaction has written itself comes after what was committed before', async () => {
  const siteId = await newSite()
  await inTransaction(app, trx => happen(trx, siteId, 'others.committed'))
  await inTransaction(app, async trx => {
    await happen(trx, siteId, 'own.not_yet')
    await sql`select seal_events(${siteId}, 10)`.execute(trx)
  })
  expect(await sealedTypes(app, siteId)).toEqual(['others.committed', 'own.not_yet'])
})

test('A pass seals no more than it is told to, and the next goes on where it ended', async () => {
  const siteId = await newSite()
  await happened(siteId, 5)
  for (const sealed of [3, 2, 0]) {
    const { rows } = await sql<{
      sealed: number
    }>`select seal_events(${siteId}, 3) as sealed`.execute(app)
    expect(rows[0]?.sealed).toBe(sealed)
  }
  expect(await verifyChain(app, siteId)).toMatchObject({ sound: true, length: 5, unsealed: 0 })
})

test('Whoever gets at the tables and changes an event is found out, and where', async () => {
  const siteId = await newSite()
  await happened(siteId, 5)
  await sealEvents(app, siteId)
  expect(await verifyChain(app, siteId)).toMatchObject({ sound: true, length: 5 })
  await sql`
    begin;
    alter table event disable trigger event_is_append_only;
    update event set data = '{"outcome": "granted"}' where id =
      (select event_id from event_seal where site_id = ${sql.raw(String(siteId))} and seq = 3);
    alter table event enable trigger event_is_append_only;
    commit`.execute(owner)
  expect(await verifyChain(app, siteId)).toEqual({ sound: false, brokenAt: 3 })
})

test('The chain of one site says nothing of another', async () => {
  const [one, other] = [await newSite(), await newSite()]
  await happened(one, 2)
  await happened(other, 1)
  await sealEvents(app, one)
  expect(await verifyChain(app, one)).toMatchObject({ sound: true, length: 2, unsealed: 0 })
  expect(await verifyChain(app, other)).toMatchObject({ sound: true, length: 0, unsealed: 1 })
})
