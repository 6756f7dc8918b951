import { beforeAll, describe, expect, test } from 'vitest'
import {
  canMove,
  type DossierFacts,
  isOpen,
  listDossiersOf,
  listFacts,
  STATES,
  type State,
} from '#features/dossiers'
import { dutiesOf, listSites } from '#features/organisation'
import { checkAll, getProcedureVersion, loadFormContext } from '#features/procedures'
import { COUNTERS, reconcile } from '#features/scorecards'
import { fixedClock } from '#kernel/clock.ts'
import { dateInVietNam, instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { type EventView, listEventsOf } from '#platform/events/event.queries.ts'
import { verifyChain } from '#platform/events/seal.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { testDeps } from '#test/support/feature-server.ts'
import { composeFeatures } from './features.ts'
import { addToDemo, foundDemo, type Seeding } from './seed.ts'

// A Friday morning: counters are open, some of the day's dossiers are in.
const NOW = instant('2026-11-27T10:00:00+07:00')
const MANY = 400
/** Founding an administration takes seconds, and more on a busy machine. */
const SLOW = 90_000
const quiet = {
  say: () => undefined,
  progress: () => ({
    ...{ reached: () => undefined, isAt: () => undefined },
    ...{ leave: () => undefined, end: () => undefined },
  }),
}

async function emptyDatabase(): Promise<Seeding & { readonly db: Db }> {
  const databaseUrl = await testDatabaseUrl()
  const db = openAs(databaseUrl, 'motcua_app')
  const deps: FeatureDeps = await testDeps({ db, clock: fixedClock(NOW) })
  const consumers = composeFeatures(deps).flatMap(feature => feature.consumers ?? [])
  return { deps, db, databaseUrl, consumers, terminal: quiet }
}

describe('the year of history of the demo', () => {
  let seeding: Awaited<ReturnType<typeof emptyDatabase>>
  let db: Db
  let siteId: number
  let dossiers: readonly DossierFacts[]
  let eventsOf: ReadonlyMap<string, readonly EventView[]>

  beforeAll(async () => {
    seeding = await emptyDatabase()
    db = seeding.db
    await foundDemo(seeding, MANY)
    siteId = (await listSites(db))[0]?.id ?? 0
    const ids = await db.selectFrom('dossier').select('id').execute()
    dossiers = await listFacts(
      db,
      siteId,
      ids.map(({ id }) => id),
    )
    const events = new Map<string, readonly EventView[]>()
    for (const { id } of ids) events.set(id, await listEventsOf(db, id))
    eventsOf = events
  })

  const events = (type: string) =>
    [...eventsOf.values()].flat().filter(event => event.type === `dossier.${type}`)

  test('has exactly as many dossiers as asked for, and in all of them received = resolved + ended + open', () => {
    expect(dossiers).toHaveLength(MANY)
    expect(events('submitted')).toHaveLength(MANY)
    const received = dossiers.filter(({ dossier }) => dossier.receivedAt !== null)
    const resolved = dossiers.filter(({ dossier }) => dossier.resolvedAt !== null)
    const ended = received.filter(({ dossier }) => dossier.endedAt !== null)
    const open = received.filter(({ dossier }) => isOpen(dossier.state))
    expect(events('received')).toHaveLength(received.length)
    expect(events('resolved')).toHaveLength(resolved.length)
    expect(received.length).toBe(resolved.length + ended.length + open.length)
  })

  test('moves every dossier as the law allows, from its submission to the state of its row', () => {
    for (const { dossier } of dossiers) {
      const moves = movesIn(eventsOf.get(dossier.id) ?? [])
      expect(moves[0]).toBe('submitted')
      expect(moves.at(-1)).toBe(dossier.state)
      const illegal = moves.slice(1).filter((to, index) => !canMove(moves[index] ?? to, to))
      expect(illegal, moves.join(' → ')).toEqual([])
    }
  })

  test('judges each result by the dates of its issue and its due time, and apologises before every late one', () => {
    const resolved = dossiers.filter(({ dossier }) => dossier.resolvedAt !== null)
    for (const { dossier, apology } of resolved) {
      const told = eventsOf.get(dossier.id)?.find(event => event.type === 'dossier.resolved')
      const judgement = judge(dossier)
      expect(told?.data['judgement']).toBe(judgement)
      const apologised = apology?.apologisedAt.getTime() ?? Infinity
      expect(judgement !== 'late' || apologised < Number(dossier.resolvedAt)).toBe(true)
    }
  })

  test('numbers the dossiers of each agency and day from 1 without a gap, in the order in which they came', async () => {
    const byDay = Map.groupBy(
      dossiers.toSorted((a, b) => +a.dossier.submittedAt - +b.dossier.submittedAt),
      ({ dossier }) => dossier.code.replace(/-\d+$/, ''),
    )
    for (const [day, given] of byDay) {
      const numbers = given.map(({ dossier }) => Number(dossier.code.slice(day.length + 1)))
      expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    }
    const counters = await db.selectFrom('dossier_code_counter').select('last').execute()
    expect(counters.reduce((sum, { last }) => sum + last, 0)).toBe(MANY)
  })

  test('lies wholly in the past year, and nothing in it happens in the future', () => {
    const moments = [...eventsOf.values()].flat().map(event => event.occurredAt.getTime())
    expect(Math.min(...moments)).toBeGreaterThan(+instant('2025-11-27T00:00:00+07:00'))
    expect(Math.max(...moments)).toBeLessThan(+NOW)
  })

  test('lets officers act only where a duty gives them a task', async () => {
    const duties = new Map<string, readonly number[]>()
    for (const { dossier, steps } of dossiers) {
      const places = new Set([
        ...[dossier.receivingUnitId, dossier.handlingUnitId, dossier.decidingUnitId],
        ...steps.map(step => step.unitId),
      ])
      for (const { actorKind, actorId } of eventsOf.get(dossier.id) ?? []) {
        if (actorKind !== 'officer' || actorId === null) continue
        const units =
          duties.get(actorId) ??
          (await dutiesOf(db, actorId, dateInVietNam(NOW))).map(duty => duty.unitId)
        duties.set(actorId, units)
        expect(units.some(unit => places.has(unit))).toBe(true)
      }
    }
  })

  test('keeps names, numbers, phones and addresses out of the events', async () => {
    const texts = [...eventsOf.values()].flat().map(event => JSON.stringify(event.data))
    const people = await db.selectFrom('dossier_applicant').selectAll().execute()
    const personal = people.flatMap(each => [each.name, each.identity_number, each.phone])
    for (const word of new Set(personal)) {
      if (word !== null) expect(texts.some(text => text.includes(word))).toBe(false)
    }
    expect(texts.filter(text => text.includes('@'))).toEqual([])
  })

  test('is sealed in a sound chain, and counting it anew gives the figures that are kept', async () => {
    expect(await verifyChain(db, siteId)).toMatchObject({ sound: true, unsealed: 0 })
    expect((await reconcile(db, siteId, COUNTERS)).differing).toEqual([])
  })

  test('sends nobody a message', async () => {
    expect(await db.selectFrom('outgoing_message').select('id').execute()).toEqual([])
    const cursors = await db
      .selectFrom('feed_cursor')
      .select(['consumer', 'seq'])
      .where('site_id', '=', siteId)
      .execute()
    expect(cursors).toHaveLength(seeding.consumers.length)
    expect(new Set(cursors.map(cursor => cursor.seq)).size).toBe(1)
  })

  test('fills in forms that pass their own checks, with files that can be opened', async () => {
    const online = dossiers.filter(({ dossier }) => dossier.channel === 2)
    expect(online.length).toBeGreaterThan(MANY / 4)
    for (const { dossier } of online) {
      const { answers } = await db
        .selectFrom('dossier_answers')
        .select('answers')
        .where('dossier_id', '=', dossier.id)
        .executeTakeFirstOrThrow()
      const given = answers as unknown as Parameters<typeof checkAll>[1]
      const version = await getProcedureVersion(db, dossier.versionId)
      const today = dateInVietNam(dossier.submittedAt)
      const context = await loadFormContext(db, { siteId, today, answers: given })
      const checked = checkAll(version.form, given, context)
      expect(checked, JSON.stringify(checked)).toMatchObject({
        ok: true,
        value: { answers: given },
      })
    }
    for (const { sha256, size } of await db.selectFrom('stored_file').selectAll().execute()) {
      const file = await seeding.deps.files.open(sha256)
      file.body.destroy()
      expect(file.size).toBe(size)
    }
  })

  test('has documents of which nearly all can be opened as files, each of its own text', async () => {
    const documents = await db
      .selectFrom('document as d')
      .leftJoin('document_file as f', 'f.document_id', 'd.id')
      .leftJoin('stored_file as s', 's.id', 'f.file_id')
      .select(['d.id', 's.sha256'])
      .where('d.state', '=', 'published')
      .execute()
    const without = documents.filter(({ sha256 }) => sha256 === null)
    expect(documents.length).toBeGreaterThan(40)
    expect(without.length).toBeLessThan(documents.length / 8)
    const files = documents.flatMap(({ sha256 }) => sha256 ?? [])
    expect(new Set(files).size).toBe(files.length)
  })

  test('keeps each rating under a key of its dossier and moment, and some bad ones are answered', async () => {
    const { keys } = seeding.deps
    const possible = new Set(
      dossiers.flatMap(({ dossier }) =>
        ['submission', 'result_return'].map(moment =>
          keys.mac('rating', `${dossier.id}|${moment}`),
        ),
      ),
    )
    const ratings = await db.selectFrom('rating').select('rater_key').execute()
    expect(ratings.length).toBeGreaterThan(MANY / 4)
    expect(ratings.filter(rating => !possible.has(rating.rater_key))).toEqual([])
    const answered = await db
      .selectFrom('rating_follow_up')
      .select('id')
      .where('answered_at', 'is not', null)
      .execute()
    expect(answered.length).toBeGreaterThan(0)
  })

  test('gives the residents with accounts dossiers in every state in which something is to be done', async () => {
    const accounts = await db.selectFrom('citizen_account').select('id').execute()
    const lists = await Promise.all(accounts.map(({ id }) => listDossiersOf(db, id)))
    expect(lists.map(list => list.length)).toEqual([4, 3, 3, 4])
    const states = new Set(lists.flat().map(dossier => dossier.state))
    expect(STATES.filter(state => !states.has(state))).toEqual(['received'])
    expect(await db.selectFrom('draft').select('id').execute()).toHaveLength(3)
  })

  test('grows to a larger number when asked, codes still without a gap', async () => {
    await addToDemo(seeding, MANY + 100)
    const { last } = await db
      .selectFrom('dossier_code_counter')
      .select(eb => eb.fn.sum<number>('last').as('last'))
      .executeTakeFirstOrThrow()
    expect(last).toBe(MANY + 100)
    expect(await verifyChain(db, siteId)).toMatchObject({ sound: true, unsealed: 0 })
    expect((await reconcile(db, siteId, COUNTERS)).differing).toEqual([])
  })
})

/** The states that its events tell of, from the first on. The events of one act tell of one move. */
function movesIn(told: readonly EventView[]): State[] {
  const acts = [...Map.groupBy(told, event => event.occurredAt.getTime()).values()]
  const states = acts.flatMap(events => [...new Set(events.map(event => event.data['state']))])
  return (states as State[]).filter((state, index) => state !== states[index - 1])
}

function judge({ resolvedAt, dueAt }: DossierFacts['dossier']): string {
  if (resolvedAt === null || dueAt === null) throw new Error('It is not resolved')
  const [day, due] = [dateInVietNam(resolvedAt), dateInVietNam(dueAt)]
  if (day === due) return 'on_time'
  return day < due ? 'early' : 'late'
}

test('The same day makes the same year', { timeout: SLOW }, async () => {
  const digest = async () => {
    const seeding = await emptyDatabase()
    await foundDemo(seeding, 60)
    const rows = await seeding.db.selectFrom('dossier').selectAll().orderBy('id').execute()
    // Officers and units have other ids in another database.
    return rows.map(row => [row.id, row.code, row.state, row.due_at, row.resolved_at])
  }
  expect(await digest()).toEqual(await digest())
})

test('A first run that ends halfway leaves nothing behind, and the next one begins anew', {
  timeout: SLOW,
}, async () => {
  const seeding = await emptyDatabase()
  const failing = {
    say: () => undefined,
    progress: () => ({
      reached: () => {
        throw new Error('The machine went down')
      },
      ...{ isAt: () => undefined, leave: () => undefined, end: () => undefined },
    }),
  }
  await expect(foundDemo({ ...seeding, terminal: failing }, 60)).rejects.toThrow(
    'The machine went down',
  )
  expect(await seeding.db.selectFrom('site').select('id').execute()).toEqual([])
  expect(await seeding.db.selectFrom('event').select('id').execute()).toEqual([])
  await foundDemo(seeding, 60)
  expect(await seeding.db.selectFrom('dossier').select('id').execute()).toHaveLength(60)
})
