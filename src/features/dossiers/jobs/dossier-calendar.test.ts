import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findTracked, pauseForOtherAgency, resume, takeIn } from '#features/dossiers'
import { changeCalendarDay } from '#features/working-calendar'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { listEventsOf } from '#platform/events/event.queries.ts'
import { runFeedOnce } from '#platform/events/feed.ts'
import { silentLog } from '#platform/log/log.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { by, done, handToSpecialist } from '#test/support/dossier-acts.ts'
import { at, dossierWorld, submitted, uploadOf } from '#test/support/dossier-world.ts'
import { broughtToWork, issued, tokenOf } from '#test/support/tracked-dossier.ts'
import { dossierCalendarConsumer } from './dossier-calendar.consumer.ts'
import { recountDueDatesHandler } from './recount-due-dates.handler.ts'
import { recountDueDatesJob } from './recount-due-dates.job.ts'

const url = await testDatabaseUrl()
const db = openAs(url, 'motcua_app')
const owner = openAs(url)
const world = await dossierWorld(db)
const { siteId } = world
const holiday = {
  kind: 'H',
  name: 'Nghỉ đột xuất',
  nameEn: 'Sudden holiday',
  citation: 'TB 9/2026',
} as const

/** Makes a day a day off, or ordinary again, and lets the feed and its jobs run. */
async function change(day: string, mark: typeof holiday | null, unitId?: number): Promise<void> {
  const act = { siteId, actor: { kind: 'system' }, clock: world.clock } as const
  const wish = { unitId, day: plainDate(day), mark, reason: 'Thử' }
  await done(changeCalendarDay({ db }, act, wish))
  await runFeedOnce(db, [dossierCalendarConsumer()])
  await workOff()
}

/** Runs the jobs that wait, as graphile-worker would. */
async function workOff(): Promise<void> {
  const { rows } = await sql<{ payload: unknown }>`
    with taken as (delete from graphile_worker._private_jobs j
      using graphile_worker._private_tasks t
      where t.id = j.task_id and t.identifier = ${recountDueDatesJob.name} returning j.id, j.payload)
    select payload from taken order by id`.execute(owner)
  for (const { payload } of rows)
    await recountDueDatesHandler({ ...world, log: silentLog }).run(payload)
}

async function openDossier() {
  at(world, '2026-10-05T08:00:00+07:00')
  const receipt = await submitted(world, { resultDelivery: 'online' })
  await done(takeIn(world, by(world, 'counter', receipt.dossierId)))
  return receipt
}

async function dueOf(dossierId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('dossier')
    .select('due_at')
    .where('id', '=', dossierId)
    .executeTakeFirstOrThrow()
  return row.due_at?.toISOString()
}

const iso = (moment: string) => instant(moment).toISOString()

test('a new day off moves an open due date by a day, with a record, an event and the reason in the account', async () => {
  const { dossierId, code } = await openDossier()
  expect(await dueOf(dossierId)).toBe(iso('2026-10-08T17:00:00+07:00'))
  at(world, '2026-10-05T09:00:00+07:00')
  await change('2026-10-07', holiday)
  expect(await dueOf(dossierId)).toBe(iso('2026-10-09T17:00:00+07:00'))
  const event = (await listEventsOf(db, dossierId)).at(-1)
  expect(event).toMatchObject({
    type: 'dossier.due_date_changed',
    actorKind: 'system',
    data: { cause: 'calendar', previous_due_at: iso('2026-10-08T17:00:00+07:00') },
  })
  const view = await findTracked(world, siteId, { token: await tokenOf(world, code) })
  expect(view?.facts.dueDateChanges).toMatchObject([{ cause: 'calendar', changedBy: null }])
  const skipped = view?.due?.trace.find(day => day.date === '2026-10-07')
  expect(skipped).toMatchObject({ reason: 'skipped_holiday', mark: { name: 'Nghỉ đột xuất' } })
  await change('2026-10-07', null)
  expect(await dueOf(dossierId)).toBe(iso('2026-10-08T17:00:00+07:00'))
})

test('the due time of the step is counted again with it', async () => {
  const { dossierId } = await openDossier()
  await handToSpecialist(world, dossierId)
  const stepDue = async () => {
    const row = await db
      .selectFrom('dossier_step')
      .select('due_at')
      .where('dossier_id', '=', dossierId)
      .where('closed_at', 'is', null)
      .executeTakeFirstOrThrow()
    return row.due_at?.toISOString()
  }
  expect(await stepDue()).toBe(iso('2026-10-07T08:00:00+07:00'))
  await change('2026-10-06', holiday)
  expect(await stepDue()).toBe(iso('2026-10-08T08:00:00+07:00'))
  await change('2026-10-06', null)
  expect(await stepDue()).toBe(iso('2026-10-07T08:00:00+07:00'))
})

test('a day that no open count reaches, and the own day of another unit, move nothing and leave no event', async () => {
  const { dossierId } = await openDossier()
  const before = (await listEventsOf(db, dossierId)).length
  await change('2026-10-14', holiday)
  await change('2026-10-07', holiday, world.unit('other-ward'))
  expect(await dueOf(dossierId)).toBe(iso('2026-10-08T17:00:00+07:00'))
  expect(await listEventsOf(db, dossierId)).toHaveLength(before)
})

test('a resolved dossier keeps the due date it was promised, and its account still adds up to it', async () => {
  at(world, '2026-10-05T08:00:00+07:00')
  const { dossierId, code } = await submitted(world, { resultDelivery: 'online' })
  await broughtToWork(world, dossierId)
  await issued(world, dossierId, uploadOf(dossierId))
  await change('2026-10-06', holiday)
  expect(await dueOf(dossierId)).toBe(iso('2026-10-08T17:00:00+07:00'))
  const view = await findTracked(world, siteId, { token: await tokenOf(world, code) })
  expect(view?.due?.dueAt.toISOString()).toBe(iso('2026-10-08T17:00:00+07:00'))
  await change('2026-10-06', null)
})

test('a pause that has ended stays part of the count', async () => {
  const { dossierId } = await openDossier()
  await handToSpecialist(world, dossierId)
  at(world, '2026-10-06T09:00:00+07:00')
  const specialist = by(world, 'specialist', dossierId)
  const wait = { agency: 'Công an phường', reason: 'Xác minh nơi cư trú' }
  await done(pauseForOtherAgency(world, { ...specialist, ...wait }))
  at(world, '2026-10-08T09:00:00+07:00')
  await done(resume(world, specialist))
  expect(await dueOf(dossierId)).toBe(iso('2026-10-12T17:00:00+07:00'))
  await change('2026-10-09', holiday)
  expect(await dueOf(dossierId)).toBe(iso('2026-10-13T17:00:00+07:00'))
  await change('2026-10-09', null)
})

test('a job that runs a second time finds nothing more to change', async () => {
  const { dossierId } = await openDossier()
  await change('2026-10-07', holiday)
  const before = (await listEventsOf(db, dossierId)).length
  const whole = { siteId, unitId: null, firstDay: null, lastDay: null }
  await recountDueDatesHandler({ ...world, log: silentLog }).run(whole)
  expect(await listEventsOf(db, dossierId)).toHaveLength(before)
})
