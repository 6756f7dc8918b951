import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { fixedClock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { addMinutes, instant } from '#kernel/instant.ts'
import { systemClock } from '#platform/clock/system-clock.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { type Act, appendEvent } from './append-event.ts'
import { sealEvents, verifyChain } from './seal.ts'

const clock = fixedClock(instant('2026-10-05T08:00:00+07:00'))

let owner: Db
let app: Db
let siteId: number

beforeEach(async () => {
  const url = await testDatabaseUrl()
  owner = openAs(url)
  app = openAs(url, 'motcua_app')
  siteId = await foundSite('one')
})

async function foundSite(key: string): Promise<number> {
  const { id } = await owner
    .insertInto('site')
    .values({ key, name_vi: key, name_en: key })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const act = (more: Partial<Act> = {}): Act => ({
  siteId,
  actor: { kind: 'system' },
  clock,
  ...more,
})

async function append(count: number, more: Partial<Act> = {}): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await inTransaction(app, trx =>
      appendEvent(trx, act(more), {
        type: 'thing.happened',
        subject: { kind: 'thing', id: newId(clock.now()) },
        data: { index, note: 'Đã xảy ra', nested: { empty: null } },
      }),
    )
  }
}

/** Does what only somebody with the owner's password could, against the triggers. */
async function tamper(...statements: string[]): Promise<void> {
  await inTransaction(owner, async trx => {
    await sql`set local session_replication_role = replica`.execute(trx)
    for (const statement of statements) await sql.raw(statement).execute(trx)
  })
}

describe('tampering as the owner of the database is found', () => {
  const fifth = `(select event_id from event_seal where seq = 5)`
  test.for([
    ['a changed fact', [`update event set data = data || '{"index": 99}' where id = ${fifth}`]],
    ['a changed actor', [`update event set actor_kind = 'visitor' where id = ${fifth}`]],
    ['a changed unit', [`update event set unit_id = 1 where id = ${fifth}`]],
    [
      'a moment put back by one microsecond',
      [`update event set occurred_at = occurred_at - interval '1 microsecond' where id = ${fifth}`],
    ],
    ['another moment of writing', [`update event set written_at = now() where id = ${fifth}`]],
    [
      'simulated history passed off as live',
      [`update event set origin = 'live', occurred_at = written_at where id = ${fifth}`],
    ],
    ['a removed event', [`delete from event where id = ${fifth}`]],
    [
      'the last event removed',
      ['delete from event where id = (select event_id from event_seal where seq = 8)'],
    ],
    [
      'the last event removed and its hash made to fit any text in its place',
      [
        'delete from event where id = (select event_id from event_seal where seq = 8)',
        `update event_seal set hash = sha256(previous_hash || convert_to('missing', 'UTF8')) where seq = 8`,
      ],
    ],
    ['an event removed with its seal', [`delete from event_seal where seq = 5`]],
    [
      'an event removed and the rest moved up',
      [`delete from event_seal where seq = 5`, `update event_seal set seq = seq - 1 where seq > 5`],
    ],
    [
      'two events that changed places',
      [
        `create temporary table swap on commit drop as select * from event_seal where seq in (5, 6)`,
        `update event_seal set event_id = gen_random_uuid() where seq = 6`,
        `update event_seal set event_id = (select event_id from swap where seq = 6) where seq = 5`,
        `update event_seal set event_id = (select event_id from swap where seq = 5) where seq = 6`,
      ],
    ],
    [
      'a change with its own hash made to fit',
      [
        `update event set data = '{}' where id = ${fifth}`,
        `update event_seal set hash = sha256(previous_hash || convert_to(canonical_event((select e from event e where id = event_id)), 'UTF8')) where seq = 5`,
      ],
    ],
  ] as const)('%s', async ([, statements]) => {
    await append(8)
    await sealEvents(app, siteId)
    expect(await verifyChain(app, siteId)).toMatchObject({ sound: true, length: 8 })
    await tamper(...statements)
    const report = await verifyChain(app, siteId)
    expect(report.sound).toBe(false)
    expect([5, 6, 8]).toContain('brokenAt' in report && report.brokenAt)
  })
})

test('an event carries the real moment of its writing, whatever the product’s clock says, and how it came to be', async () => {
  const before = systemClock.now()
  await append(1)
  await append(1, { clock: systemClock })
  const after = systemClock.now()
  const rows = await app
    .selectFrom('event')
    .select(['origin', 'occurred_at', 'written_at'])
    .orderBy('written_at')
    .execute()
  expect(rows.map(row => row.origin)).toEqual(['simulated', 'live'])
  expect(rows[0]?.occurred_at).toEqual(clock.now())
  for (const { written_at } of rows) {
    expect(written_at.getTime()).toBeGreaterThanOrEqual(before.getTime())
    expect(written_at.getTime()).toBeLessThanOrEqual(after.getTime())
  }
})

test('what is said to happen live cannot be dated back or ahead', async () => {
  for (const minutes of [-6, 6]) {
    const wrong = { kind: 'live', now: () => addMinutes(systemClock.now(), minutes) } as const
    await expect(append(1, { clock: wrong })).rejects.toThrow(
      'a_live_event_is_written_when_it_happens',
    )
  }
})

test('a correction names what it corrects, its reason and who approved it', async () => {
  await append(1)
  const { id } = await app.selectFrom('event').select('id').executeTakeFirstOrThrow()
  const correction = (data: Record<string, string>) =>
    inTransaction(app, trx =>
      appendEvent(trx, act(), {
        ...{ type: 'thing.corrected', subject: { kind: 'thing', id: newId(clock.now()) } },
        ...{ corrects: id, data },
      }),
    )
  await expect(correction({ reason: 'typed wrongly' })).rejects.toThrow(
    'a_correction_gives_reason_and_approver',
  )
  await correction({ reason: 'typed wrongly', approved_by: newId(clock.now()) })
})

test('many writers and several sealers at once leave no gap, no double and a sound chain', async () => {
  const writers = Array.from({ length: 8 }, () => append(25))
  let writing = true
  const sealers = Array.from({ length: 3 }, async () => {
    while (writing) await sealEvents(app, siteId)
  })
  await Promise.all(writers)
  writing = false
  await Promise.all(sealers)
  await sealEvents(app, siteId)
  expect(await verifyChain(app, siteId)).toMatchObject({ sound: true, length: 200, unsealed: 0 })
  const seals = await app
    .selectFrom('event_seal')
    .select(['seq', 'event_id'])
    .orderBy('seq')
    .execute()
  expect(seals.map(seal => seal.seq)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1))
  expect(new Set(seals.map(seal => seal.event_id)).size).toBe(200)
})

test('an event whose transaction rolls back never was', async () => {
  const failing = inTransaction(app, async trx => {
    await appendEvent(trx, act(), {
      type: 'thing.happened',
      subject: { kind: 'thing', id: newId(clock.now()) },
    })
    throw new Error('Something else failed')
  })
  await expect(failing).rejects.toThrow('Something else failed')
  await append(1)
  await sealEvents(app, siteId)
  expect(await verifyChain(app, siteId)).toMatchObject({ sound: true, length: 1, unsealed: 0 })
})
