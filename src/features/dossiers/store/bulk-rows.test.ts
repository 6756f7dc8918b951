import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  approve,
  bulkRows,
  dossierCode,
  findApplicant,
  findFacts,
  forward,
  type PastAct,
  proposeResult,
  receiveSupplement,
  refuse,
  requestSupplement,
  requestWithdrawal,
  resolve,
  returnResult,
  takeCodes,
  takeIn,
} from '#features/dossiers'
import type { Answers } from '#features/procedures'
import { plainDate } from '#kernel/plain-date.ts'
import { inTransaction } from '#platform/db/db.ts'
import type { ActorRef } from '#platform/events/append-event.ts'
import { listEventsOf } from '#platform/events/event.queries.ts'
import { testDatabase } from '#test/support/database.ts'
import { at, dossierWorld, received, submitted, uploadOf } from '#test/support/dossier-world.ts'
import { listPapers } from './details.queries.ts'
import { listDossierFiles } from './file.queries.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const as = (name: Parameters<typeof world.officer>[0], dossierId: string) => ({
  ...{ siteId: world.siteId, officer: world.officer(name), dossierId },
})
const REASON = { code: 'paper_unreadable', text: 'Ảnh chụp bị mờ, không đọc được.' }
const GUIDANCE = 'Chụp lại rõ nét cả hai mặt.'

/** A dossier as the writer of history would hand it over, read from what live acts left. */
async function pastOf(dossierId: string) {
  const facts = await findFacts(db, world.siteId, { id: dossierId })
  const applicant = await findApplicant(db, dossierId)
  if (facts === undefined || applicant === undefined) throw new Error('There is no such dossier')
  const { answers } = await db
    .selectFrom('dossier_answers')
    .select('answers')
    .where('dossier_id', '=', dossierId)
    .executeTakeFirstOrThrow()
  const acts = (await listEventsOf(db, dossierId)).map(
    (event): PastAct => ({
      at: event.occurredAt,
      actor: { kind: event.actorKind, id: event.actorId } as ActorRef,
      events: [
        {
          type: event.type as 'dossier.submitted',
          unitId: event.unitId ?? 0,
          data: event.data as PastAct['events'][number]['data'],
        },
      ],
    }),
  )
  return {
    ...{ facts, applicant, acts, answers: answers as unknown as Answers },
    papers: await listPapers(db, dossierId),
    files: await listDossierFiles(db, dossierId),
  }
}

/** Compares the made rows of each table with those that lie in it. */
async function expectTheRowsOf(dossierId: string): Promise<string[]> {
  const past = await pastOf(dossierId)
  const eventIds = (await listEventsOf(db, dossierId)).map(event => event.id)
  const made = bulkRows(past, () => eventIds.shift() ?? '')
  for (const [table, rows] of Object.entries(made)) {
    const of = table === 'dossier' ? 'id' : table === 'event' ? 'subject_id' : 'dossier_id'
    const { rows: kept } = await sql<Record<string, unknown>>`
      select to_jsonb(t) as row from ${sql.table(table)} t where ${sql.ref(of)} = ${dossierId}`.execute(
      db,
    )
    // Both as PostgreSQL reads them; columns that it makes itself are not ours to give.
    const { rows: given } = await sql<Record<string, unknown>>`
      select to_jsonb(r) as row from jsonb_populate_recordset(null::${sql.table(table)},
        ${JSON.stringify(rows.map(parsed))}::jsonb) r`.execute(db)
    const columns = Object.keys(rows[0] ?? {})
    const only = (row: Record<string, unknown>) =>
      columns.map(column => (row['row'] as Record<string, unknown>)[column])
    expect(given.map(only).sort(), table).toEqual(kept.map(only).sort())
  }
  return Object.entries(made).flatMap(([table, rows]) => (rows.length > 0 ? [table] : []))
}

const JSON_COLUMNS = ['answers', 'reasons', 'items', 'data']

function parsed(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]: [string, unknown]) => [
      column,
      JSON_COLUMNS.includes(column) && typeof value === 'string'
        ? (JSON.parse(value) as unknown)
        : value,
    ]),
  )
}

function need(result: { readonly ok: boolean }): void {
  expect(result).toMatchObject({ ok: true })
}

test('the rows of a dossier that went its whole way are those that its acts left', async () => {
  const id = await received(world)
  need(await forward(world, { ...as('counter', id), toOfficerId: world.officer('specialist').id }))
  at(world, '2026-10-05T10:00:00+07:00')
  const items = [{ name: 'Ảnh rõ', originals: 0, certifiedCopies: 0, photocopies: 1 }]
  const asked = { reasons: [REASON], items, guidance: GUIDANCE }
  need(await requestSupplement(world, { ...as('specialist', id), ...asked }))
  at(world, '2026-10-07T09:00:00+07:00')
  need(await receiveSupplement(world, { ...as('counter', id), papers: [], note: 'Đã bổ sung đủ.' }))
  const wish = { outcome: 'granted', summary: 'Hồ sơ đủ điều kiện.' } as const
  need(await proposeResult(world, { ...as('specialist', id), ...wish }))
  need(await approve(world, as('leader', id)))
  at(world, '2026-10-08T09:00:00+07:00')
  const result = {
    number: '1/KQ',
    issuedOn: plainDate('2026-10-08'),
    signerName: 'Người ký',
    signerPost: 'Chủ tịch',
    file: { name: 'ket-qua.pdf', upload: uploadOf('result') },
  }
  need(await resolve(world, { ...as('leader', id), ...result }))
  need(
    await returnResult(world, { ...as('counter', id), way: 'counter', receivedBy: 'Người nhận' }),
  )
  expect(await expectTheRowsOf(id)).toEqual([
    'dossier',
    'dossier_applicant',
    'dossier_answers',
    'dossier_paper',
    'dossier_file',
    'dossier_step',
    'dossier_pause',
    'due_date_change',
    'result_proposal',
    'supplement_request',
    'dossier_result',
    'result_return',
    'event',
  ])
})

test('the rows of a refused and of a withdrawn dossier are those that their acts left', async () => {
  at(world, '2026-10-12T08:00:00+07:00')
  const refused = await submitted(world)
  const reasons = [{ code: 'papers_invalid', text: 'Giấy tờ không hợp lệ.' }]
  need(await refuse(world, { ...as('counter', refused.dossierId), reasons, guidance: GUIDANCE }))
  expect(await expectTheRowsOf(refused.dossierId)).toContain('dossier_end')

  const withdrawn = await submitted(world)
  need(await takeIn(world, as('counter', withdrawn.dossierId)))
  const applicant = { dossierId: withdrawn.dossierId, proof: '0912345678' }
  const actor = { kind: 'visitor' } as const
  const reason = 'Tôi nộp nhầm thủ tục.'
  need(await requestWithdrawal(world, { siteId: world.siteId, applicant, actor, reason }))
  expect(await expectTheRowsOf(withdrawn.dossierId)).toContain('withdrawal')
})

test('numbers taken in a run go on where the counter stands, and the counter goes on after them', async () => {
  at(world, '2026-10-13T08:00:00+07:00')
  const first = await submitted(world)
  const [agencyCode = ''] = first.code.split('-')
  const wanted = [{ agencyCode, day: plainDate('2026-10-13'), count: 3 }]
  expect(first.code).toBe(dossierCode(agencyCode, plainDate('2026-10-13'), 1))
  expect(await inTransaction(db, trx => takeCodes(trx, world.siteId, wanted))).toEqual([2])
  const next = await submitted(world)
  expect(next.code).toBe(dossierCode(agencyCode, plainDate('2026-10-13'), 5))
})
