import { beforeAll, describe, expect, it, test } from 'vitest'
import { measureSite } from '#features/required-content'
import { newId } from '#kernel/ids.ts'
import { instant } from '#kernel/instant.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf, type Persona } from './personas.ts'

const DESK = '/can-bo/noi-dung-cong-khai'
const HISTORY_MOST = 365

const TEXT = 'Phường được lập năm 1976 trên phần đất của ba xã cũ, lấy rạch làm ranh phía nam.'

let town: Town
beforeAll(async () => {
  town = await foundTown()
  await measureSite(town.product.deps, town.world.siteId)
})

const daysLater = (days: number) =>
  instant(new Date(Date.parse('2026-10-05T08:00:00+07:00') + days * 86_400_000).toISOString())

/** Signed in anew: days pass here, and sessions end with them. */
const as = (persona: Persona) => browserOf(town, persona)

const findingsOf = async (key: string) => {
  await town.product.drainFeed()
  await measureSite(town.product.deps, town.world.siteId)
  const row = await town.world.db
    .selectFrom('content_measurement')
    .select(['state', 'findings'])
    .where('site_id', '=', town.world.siteId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  const findings = row.findings as { kind: string; what: string }[]
  return { state: row.state, kinds: findings.map(each => each.kind) }
}

const daysOf = async (key: string) => {
  const row = await town.world.db
    .selectFrom('required_content')
    .select('confirm_days')
    .where('site_id', '=', town.world.siteId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return row.confirm_days
}

/** Writes a page and has it put out; gives its address on the desk. */
async function pageAbout(section: string): Promise<string> {
  const key = newId(town.world.clock.now())
  const fields = { key, language: 'vi', title: `Trang ${section}`, section, revision: '0' }
  await (await as('editor')).post('/can-bo/trang', { ...fields, body: TEXT })
  await (await as('chief')).post(`/can-bo/trang/${key}/dang`, { seen: 'vi1' })
  return `/can-bo/trang/${key}`
}

describe('how often a content is checked', () => {
  it('is made stricter by an administrator, which is an event, and measured by that from then on', async () => {
    await pageAbout('history')
    const set = await (await as('administrator')).post(`${DESK}/thoi-han`, { days_history: '30' })
    expect(set.headers.location).toBe(`${DESK}/thoi-han?xong=1`)
    expect(await daysOf('history')).toBe(30)
    expect(await daysOf('culture')).toBe(HISTORY_MOST)
    town.world.clock.set(daysLater(29))
    expect((await findingsOf('history')).state).toBe('present')
    town.world.clock.set(daysLater(31))
    expect(await findingsOf('history')).toEqual({ state: 'overdue', kinds: ['not_confirmed'] })
    town.world.clock.set(daysLater(0))
    const events = await town.world.db
      .selectFrom('event')
      .select(['data', 'actor_id'])
      .where('type', '=', 'content.period_set')
      .execute()
    expect(events).toEqual([
      {
        data: { key: 'history', days: 30, before: HISTORY_MOST },
        actor_id: town.world.officer('administrator').id,
      },
    ])
  })

  it('is never made laxer than the list allows: nothing of that form is taken, and what was typed stays', async () => {
    const laxer = { days_history: String(HISTORY_MOST + 1), days_culture: '10' }
    const refused = await (await as('administrator')).post(`${DESK}/thoi-han`, laxer)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Chỉ được đặt ngắn hơn hoặc bằng thời hạn dài nhất')
    expect(refused.body).toContain(`value="${String(HISTORY_MOST + 1)}"`)
    expect([await daysOf('history'), await daysOf('culture')]).toEqual([30, HISTORY_MOST])
    await (await as('administrator')).post(`${DESK}/thoi-han`, {
      days_history: String(HISTORY_MOST),
    })
    expect(await daysOf('history')).toBe(HISTORY_MOST)
  })

  it('cannot be made laxer past the screen either: the database refuses', async () => {
    const { db, siteId } = town.world
    const laxer = db
      .updateTable('required_content')
      .set({ confirm_days: HISTORY_MOST + 1 })
      .where('site_id', '=', siteId)
      .where('key', '=', 'history')
      .execute()
    await expect(laxer).rejects.toThrow('a_period_is_never_laxer_than_the_list_it_came_with')
  })

  it('is set by administrators alone; editors are not offered it', async () => {
    expect((await (await as('chief')).get(`${DESK}/thoi-han`)).statusCode).toBe(403)
    expect((await (await as('chief')).get(DESK)).body).not.toContain('Đặt thời hạn rà soát')
    expect((await (await as('administrator')).get(DESK)).body).toContain('Đặt thời hạn rà soát')
  })
})

test('a page about the organisation is to be checked again when a unit was described after it, until somebody confirms it', async () => {
  const desk = await pageAbout('channels')
  expect((await findingsOf('channels')).state).toBe('present')
  town.world.clock.set(daysLater(2))
  await (await as('administrator')).post(
    `/can-bo/to-chuc/don-vi/${String(town.world.unit('ward'))}`,
    {
      ...{ valid_from: '07/10/2026', duties_vi: 'Giải quyết hồ sơ', reception_vi: 'Sáng thứ Ba' },
    },
  )
  expect(await findingsOf('channels')).toEqual({ state: 'overdue', kinds: ['source_changed'] })
  town.world.clock.set(daysLater(3))
  await (await as('chief')).post(`${desk}/con-dung`)
  expect((await findingsOf('channels')).state).toBe('present')
  town.world.clock.set(daysLater(0))
})

test('what is said of a leader and of a unit is to be checked again when somebody else comes to lead it', async () => {
  const { world } = town
  world.clock.set(daysLater(5))
  const leader = world.officer('leader').id
  await (await as('administrator')).post(`/can-bo/to-chuc/lanh-dao/${leader}`, {
    ...{ valid_from: '10/10/2026', duties_vi: 'Điều hành', bio_vi: 'Sinh năm 1974' },
    ...{ reception_vi: 'Thứ Năm', phone: '028 3841 2345' },
  })
  const sourceChanged = async (key: string) =>
    (await findingsOf(key)).kinds.includes('source_changed')
  expect(await sourceChanged('leaders')).toBe(false)
  expect(await sourceChanged('apparatus')).toBe(false)
  world.clock.set(daysLater(6))
  const head = { role: 'unit_head', title_vi: 'Trưởng đơn vị', title_en: '' }
  const given = await (await as('administrator')).post(
    `/can-bo/nhiem-vu/${world.officer('colleague').id}`,
    {
      ...{ unit: String(world.unit('ward')), valid_from: '11/10/2026', ...head },
    },
  )
  expect(given.statusCode).toBe(303)
  expect(await sourceChanged('apparatus')).toBe(true)
  expect(await sourceChanged('leaders')).toBe(false)
  await (await as('administrator')).post(`/can-bo/nhiem-vu/${leader}`, {
    ...{ unit: String(world.unit('other-ward')), valid_from: '11/10/2026', ...head },
    role: 'leader',
  })
  expect(await sourceChanged('leaders')).toBe(true)
})
