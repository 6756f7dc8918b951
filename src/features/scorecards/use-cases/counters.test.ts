import { afterEach, describe, expect, test } from 'vitest'
import { rate } from '#features/ratings'
import { dateInVietNam } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { runFeedOnce } from '#platform/events/feed.ts'
import { keysFrom } from '#platform/secret/keys.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { resolveDossier, returnDossier } from '#test/support/dossier-way.ts'
import { at, dossierWorld, received, submitted } from '#test/support/dossier-world.ts'
import { COUNTERS, countersConsumer } from '../consumers/counters.ts'
import { periodAround } from '../domain/period.ts'
import { sumTallies } from '../domain/tally.ts'
import { readFigures } from './read-figures.ts'
import { reconcile } from './reconcile.ts'
import { weekFigures } from './week-figures.ts'

const url = await testDatabaseUrl()
const owner = openAs(url)
const db = openAs(url, 'motcua_app')
const world = await dossierWorld(db, { now: '2026-10-05T08:00:00+07:00' })
const { siteId } = world
const keys = keysFrom('a secret for tests, as long as one must be')

const feed = () => runFeedOnce(db, [countersConsumer])
const today = () => dateInVietNam(world.clock.now())
const week = () => weekFigures(db, siteId, today())
const weekOf = async (day: string) => {
  const period = periodAround('week', plainDate(day))
  const cells = await readFigures(db, { siteId, period }, today())
  return sumTallies(cells.map(cell => cell.tally))
}
const rateAt = (dossierId: string, moment: 'submission' | 'result_return', score: number) =>
  rate(
    { ...world, keys },
    {
      siteId,
      dossier: { id: dossierId, unitId: world.unit('ward'), procedureId: world.procedureId },
      moment,
      score,
      faces: 5,
      reasons: [],
      comment: '',
    },
  )

/** Whatever the acts were, a recount from the first event must find the same. */
afterEach(async () => {
  await feed()
  const { events, differing } = await reconcile(db, siteId, COUNTERS)
  expect(differing).toEqual([])
  expect(events).toBeGreaterThan(0)
})

describe('the figures of the running week, in the week of 5 October', () => {
  test('invite whoever submits and whoever gets a result, and show no score below five answers', async () => {
    const ids: string[] = []
    for (let count = 0; count < 5; count += 1) ids.push((await submitted(world)).dossierId)
    for (const id of ids.slice(0, 4)) await rateAt(id, 'submission', 5)
    await feed()
    expect((await week()).thisWeek.ratings.submission).toEqual({
      invited: 5,
      answers: 4,
      score: null,
    })
    await rateAt(ids[4] as string, 'submission', 1)
    await feed()
    expect((await week()).thisWeek.ratings.submission).toEqual({
      invited: 5,
      answers: 5,
      score: 80,
    })
  })

  test('follow a rating that is changed, on the day it was first given', async () => {
    const { dossierId } = await submitted(world)
    await rateAt(dossierId, 'submission', 1)
    await feed()
    const before = (await week()).thisWeek.ratings.submission
    at(world, '2026-10-12T08:00:00+07:00')
    await rateAt(dossierId, 'submission', 5)
    await feed()
    const { lastWeek, thisWeek } = await week()
    expect(lastWeek.ratings.submission.answers).toBe(before.answers)
    expect(lastWeek.ratings.submission.score).toBeCloseTo(
      (before.score ?? 0) + 100 / before.answers,
    )
    expect(thisWeek.ratings.submission.answers).toBe(0)
  })
})

describe('the on-time rate', () => {
  test('counts a dossier resolved on its day for, and one resolved late against, the week of the act', async () => {
    at(world, '2026-10-12T09:00:00+07:00')
    const punctual = await received(world)
    const late = await received(world)
    await resolveDossier(world, punctual)
    at(world, '2026-10-19T09:00:00+07:00')
    await feed()
    expect(await weekOf('2026-10-12')).toMatchObject({
      resolvedEarly: 1,
      resolvedLate: 0,
      openOverdue: 1,
    })
    await resolveDossier(world, late)
    await returnDossier(world, late)
    await feed()
    expect(await weekOf('2026-10-19')).toMatchObject({ resolvedLate: 1, openOverdue: 0 })
    expect((await week()).thisWeek.ratings.resultReturn).toMatchObject({ invited: 1, answers: 0 })
  })

  test('of a past week still counts against it what was overdue at its end and is finished since', async () => {
    expect(await weekOf('2026-10-12')).toMatchObject({ resolvedLate: 0, openOverdue: 1 })
  })

  test('does not count what is due today as overdue', async () => {
    at(world, '2026-10-26T09:00:00+07:00')
    await received(world)
    at(world, '2026-10-29T23:00:00+07:00')
    await feed()
    expect((await week()).thisWeek.onTime.openOverdue).toBe(0)
    at(world, '2026-10-30T00:00:00+07:00')
    expect((await week()).thisWeek.onTime.openOverdue).toBe(1)
  })
})

describe('the counters', () => {
  test('tell the same dossier once in its week, its month and its quarter', async () => {
    const rows = await db
      .selectFrom('dossier_count')
      .select(eb => ['period_kind', eb.fn.sum<number>('resolved_late').as('late')])
      .groupBy('period_kind')
      .orderBy('period_kind')
      .execute()
    expect(rows).toEqual([
      { period_kind: 'month', late: 1 },
      { period_kind: 'quarter', late: 1 },
      { period_kind: 'week', late: 1 },
    ])
  })

  test('hold no more rows after twenty more dossiers of the same unit, procedure and period', async () => {
    const rows = async () =>
      Promise.all(
        (['dossier_count', 'rating_count', 'open_due', 'overdue_change'] as const).map(
          async table => (await db.selectFrom(table).select('unit_id').execute()).length,
        ),
      )
    at(world, '2026-11-03T09:00:00+07:00')
    await received(world)
    await feed()
    const before = await rows()
    for (let count = 0; count < 20; count += 1) await received(world)
    await feed()
    expect(await rows()).toEqual(before)
  })

  test.each([
    { table: 'dossier_count', column: 'resolved_early', why: 'a better rate' },
    { table: 'rating_count', column: 'points', why: 'a better score' },
    { table: 'overdue_change', column: 'dossiers', why: 'a past that was less late' },
    { table: 'open_due', column: 'dossiers', why: 'a present that is less late' },
  ] as const)('that somebody changed by hand are found: $table.$column ($why)', async cheat => {
    await owner
      .updateTable(cheat.table as 'open_due')
      .set(eb => ({ [cheat.column]: eb(cheat.column as 'dossiers', '+', 1) }))
      .execute()
    const { differing } = await reconcile(db, siteId, COUNTERS)
    expect(differing).toEqual([cheat.table])
  })

  test('keep nothing of a transaction that fails halfway', async () => {
    const before = await weekOf('2026-10-26')
    await submitted(world)
    const failing = {
      ...countersConsumer,
      handle: async (...given: Parameters<typeof countersConsumer.handle>) => {
        await countersConsumer.handle(...given)
        throw new Error('the process was killed')
      },
    }
    await expect(runFeedOnce(db, [failing])).rejects.toMatchObject({
      errors: [{ cause: { message: 'the process was killed' } }],
    })
    expect(await weekOf('2026-10-26')).toEqual(before)
  })
})
