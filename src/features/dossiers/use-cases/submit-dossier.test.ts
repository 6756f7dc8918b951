import { expect, test } from 'vitest'
import { saveDraft, submitDossier } from '#features/dossiers'
import { listEventsOf } from '#platform/events/event.queries.ts'
import { testDatabase } from '#test/support/database.ts'
import { APPLICANT, dossierWorld, readyDraft, submitted } from '#test/support/dossier-world.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const visitor = { kind: 'visitor' } as const
const send = (token: string) =>
  submitDossier(world, { siteId: world.siteId, draft: { token }, language: 'vi', actor: visitor })

test('a draft that is sent becomes a dossier with a national code, its files, its answers and one event', async () => {
  const receipt = await submitted(world)
  expect(receipt.code).toMatch(/^H29\.1\.2-261005-\d{4}$/)
  expect(receipt.again).toBe(false)
  const files = await db
    .selectFrom('dossier_file')
    .selectAll()
    .where('dossier_id', '=', receipt.dossierId)
    .execute()
  expect(files.map(file => file.field)).toEqual(['declaration'])
  const applicant = await db
    .selectFrom('dossier_applicant')
    .selectAll()
    .where('dossier_id', '=', receipt.dossierId)
    .executeTakeFirstOrThrow()
  expect(applicant).toMatchObject({
    name: APPLICANT.name,
    phone: APPLICANT.phone,
    search_name: 'nguyen thi thu',
  })
  const events = await listEventsOf(db, receipt.dossierId)
  expect(events.map(event => event.type)).toEqual(['dossier.submitted'])
  expect(events[0]?.data).toMatchObject({
    code: receipt.code,
    state: 'submitted',
    channel: 2,
    files: 1,
    due_at: null,
  })
})

test('no event of a submission holds the name, phone or identity number of the applicant', async () => {
  const receipt = await submitted(world)
  const events = JSON.stringify(await listEventsOf(db, receipt.dossierId))
  for (const secret of Object.values(APPLICANT)) expect(events).not.toContain(secret)
})

test('a draft sent twice makes one dossier, and the second answer is the first receipt', async () => {
  const { token } = await readyDraft(world)
  const first = await send(token)
  const second = await send(token)
  expect(second).toEqual({ ok: true, value: { ...(first.ok ? first.value : {}), again: true } })
})

test('a draft sent ten times at the same moment makes one dossier and uses one number', async () => {
  const { token, draftId } = await readyDraft(world)
  const answers = await Promise.all(Array.from({ length: 10 }, () => send(token)))
  const codes = answers.map(answer => (answer.ok ? answer.value.code : answer.error.code))
  expect(new Set(codes).size).toBe(1)
  const rows = await db
    .selectFrom('dossier')
    .select('code')
    .where('sending_key', '=', draftId)
    .execute()
  expect(rows).toHaveLength(1)
  const next = await submitted(world)
  expect(Number(next.code.slice(-4))).toBe(Number(codes[0]?.slice(-4)) + 1)
})

test('fifty submissions at once get fifty numbers without a gap or a number twice', async () => {
  const drafts = await Promise.all(Array.from({ length: 50 }, () => readyDraft(world)))
  const before = await submitted(world)
  const sent = await Promise.all(drafts.map(draft => send(draft.token)))
  const numbers = sent.map(each => Number(each.ok ? each.value.code.slice(-4) : Number.NaN))
  const first = Number(before.code.slice(-4)) + 1
  expect(numbers.toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 50 }, (_, index) => first + index),
  )
})

test('each agency numbers its own dossiers from 1 on every day', async () => {
  const there = await submitted(world, { receivingUnit: world.unit('other-one-stop') })
  expect(there.code).toBe('H29.1.4-261005-0001')
  world.clock.set(new Date(world.clock.now().getTime() + 86_400_000))
  const tomorrow = await submitted(world, { receivingUnit: world.unit('other-one-stop') })
  expect(tomorrow.code).toBe('H29.1.4-261006-0001')
})

test('a draft with an answer missing is not sent, and the answer tells the page that mends it', async () => {
  const draft = await readyDraft(world)
  const unanswered = ['applicant', 'applicant_phone', 'declaration']
  await saveDraft(world, { siteId: world.siteId, draft, unanswered })
  const sent = await send(draft.token)
  expect(sent).toMatchObject({ ok: false, error: { code: 'draft_incomplete' } })
  expect(!sent.ok && sent.error.pages?.map(page => page.page)).toEqual(['who', 'papers'])
})

test("nobody gets at another's file by writing its hash into the answers", async () => {
  const mine = await readyDraft(world)
  const theirs = await readyDraft(world)
  const row = await db
    .selectFrom('draft')
    .select('answers')
    .where('id', '=', theirs.draftId)
    .executeTakeFirstOrThrow()
  await saveDraft(world, { siteId: world.siteId, draft: mine, answers: row.answers as never })
  expect(await send(mine.token)).toMatchObject({ ok: false, error: { code: 'file_not_found' } })
})

test('a draft is not found by a wrong token', async () => {
  expect(await send('wrong')).toMatchObject({ ok: false, error: { code: 'draft_not_found' } })
})
