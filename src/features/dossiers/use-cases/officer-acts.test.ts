import { expect, test } from 'vitest'
import {
  assign,
  correct,
  forward,
  inBulk,
  MOST_IN_BULK,
  proposeResult,
  startStep,
  takeOver,
} from '#features/dossiers'
import { newId } from '#kernel/ids.ts'
import { testDatabase } from '#test/support/database.ts'
import { by, done, handToSpecialist } from '#test/support/dossier-acts.ts'
import { APPLICANT, dossierWorld, received } from '#test/support/dossier-world.ts'

const db = await testDatabase()
const world = await dossierWorld(db)

const eventsOf = (id: string) =>
  db.selectFrom('event').selectAll().where('subject_id', '=', id).orderBy('id').execute()

async function forwarded(): Promise<string> {
  const id = await received(world)
  await done(forward(world, by(world, 'counter', id)))
  return id
}

test('a correction is a new event that names the old one, its reason and its approver, and no personal data', async () => {
  const id = await received(world)
  const before = await eventsOf(id)
  await done(
    correct(world, {
      ...{ ...by(world, 'counter', id), field: 'name', value: 'Nguyễn Thị Thứ' },
      ...{ reason: 'typing_error', approvedBy: world.officer('head').id },
    }),
  )
  const after = await eventsOf(id)
  const [added, ...more] = after.filter(event => !before.some(({ id: old }) => old === event.id))
  expect(more).toEqual([])
  expect(after.filter(event => event !== added)).toEqual(before)
  const told = before.find(event => event.type === 'dossier.submitted')
  expect(added).toMatchObject({
    ...{ type: 'dossier.corrected', corrects_event_id: told?.id },
    actor_id: world.officer('counter').id,
    data: { field: 'name', reason: 'typing_error', approved_by: world.officer('head').id },
  })
  expect(JSON.stringify(added)).not.toContain('Nguyễn')
  const kept = await db
    .selectFrom('dossier_correction')
    .select(['event_id', 'old_value', 'new_value'])
    .where('dossier_id', '=', id)
    .execute()
  expect(kept).toEqual([
    { event_id: added?.id, old_value: APPLICANT.name, new_value: 'Nguyễn Thị Thứ' },
  ])
})

test('a step that two officers take up at the same moment belongs to one of them', async () => {
  const id = await forwarded()
  const taken = await Promise.all([
    startStep(world, by(world, 'specialist', id)),
    startStep(world, by(world, 'colleague', id)),
  ])
  expect(taken.filter(result => result.ok)).toHaveLength(1)
  const lost = taken.find(result => !result.ok)
  expect(lost).toMatchObject({ error: { code: 'not_assigned_to_you' } })
  const started = (await eventsOf(id)).filter(event => event.type === 'dossier.step_started')
  expect(started).toHaveLength(1)
})

test('a dossier can be given only to somebody whose duty in its unit is that step, or who heads it', async () => {
  const id = await forwarded()
  const give = (to: string) => assign(world, { ...by(world, 'head', id), toOfficerId: to })
  const refused = { ok: false, error: { code: 'officer_not_in_unit' } }
  expect(await give(world.officer('stranger').id)).toMatchObject(refused)
  expect(await give(world.officer('counter').id)).toMatchObject(refused)
  expect(await give(world.officer('inspector').id)).toMatchObject(refused)
  expect(await give(newId(world.clock.now()))).toMatchObject(refused)
  expect(await give(world.officer('colleague').id)).toMatchObject({ ok: true })
})

test('what a colleague has is worked on only after it was taken over, and the event says so', async () => {
  const id = await received(world)
  await handToSpecialist(world, id)
  const wish = { outcome: 'granted', summary: 'Đủ điều kiện giải quyết' } as const
  expect(await proposeResult(world, { ...by(world, 'colleague', id), ...wish })).toMatchObject({
    error: { code: 'not_assigned_to_you' },
  })
  await done(takeOver(world, by(world, 'colleague', id)))
  const taken = (await eventsOf(id)).find(event => event.type === 'dossier.assigned')
  expect(taken?.data).toMatchObject({
    ...{ how: 'taken_over', officer_id: world.officer('colleague').id },
    previous_officer_id: world.officer('specialist').id,
  })
  await done(proposeResult(world, { ...by(world, 'colleague', id), ...wish }))
})

test('what is proposed is not passed on without being decided', async () => {
  const id = await received(world)
  await handToSpecialist(world, id)
  const wish = { outcome: 'granted', summary: 'Đủ điều kiện giải quyết' } as const
  await done(proposeResult(world, { ...by(world, 'specialist', id), ...wish }))
  expect(await proposeResult(world, { ...by(world, 'head', id), ...wish })).toMatchObject({
    error: { code: 'proposal_already_open' },
  })
})

test('of many dossiers each is done on its own, once, and no more than a hundred at a time', async () => {
  const tried: string[] = []
  const ids = Array.from({ length: 150 }, (_, index) => `id-${String(index)}`)
  const outcomes = await inBulk([...ids, ...ids], id => {
    tried.push(id)
    const odd = Number(id.slice(3)) % 2 === 1
    return Promise.resolve(
      odd ? { ok: false, error: { code: 'not_your_task' } } : { ok: true, value: {} },
    )
  })
  expect(tried).toEqual(ids.slice(0, MOST_IN_BULK))
  expect(outcomes.filter(({ outcome }) => outcome === 'done')).toHaveLength(50)
  expect(outcomes.filter(({ outcome }) => outcome === 'not_your_task')).toHaveLength(50)
})
