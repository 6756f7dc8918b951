import { beforeAll, expect, test } from 'vitest'
import {
  createSite,
  describeUnit,
  findSiteByHost,
  getSite,
  listLeaders,
  listSuccessorsOf,
  resolveSite,
} from '#features/organisation'
import { organisationFeature } from '#features/organisation/plugin'
import { fixedClock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { seedOrganisation } from '../../../../db/seed/organisation/seed-organisation.ts'

const clock = fixedClock(instant('2026-11-24T08:00:00+07:00'))
let db: Db
let unitIds: ReadonlyMap<string, number>
let site: Awaited<ReturnType<typeof featureServer>>

beforeAll(async () => {
  db = await testDatabase()
  site = await featureServer({ db, clock, features: deps => [organisationFeature(deps)] })
  unitIds = (await seedOrganisation(db, clock)).unitIds
})

test('everyone finds the units with their address and, on each unit’s page, how to reach it and who heads it', async () => {
  const browser = site.openBrowser()
  const list = await browser.get('/don-vi')
  expect(list.statusCode).toBe(200)
  for (const slug of unitIds.keys()) expect(list.body).toContain(`href="/don-vi/${slug}"`)
  const ward = (await browser.get('/don-vi/phuong-11')).body
  for (const text of ['Ủy ban nhân dân phường 11', 'H29.20.07', 'Chủ tịch', 'mailto:phuong11@']) {
    expect(ward).toContain(text)
  }
  expect((await browser.get('/en/don-vi/phuong-11')).body).toContain(
    'People’s Committee of Ward 11',
  )
  expect((await browser.get('/don-vi/khong-co')).statusCode).toBe(404)
})

test('a unit’s page says when it receives people, and leads to the site of its own that a ward has', async () => {
  const browser = site.openBrowser()
  const unitId = unitIds.get('phuong-11') ?? 0
  const at = '/don-vi/phuong-11?tiep-dan'
  expect((await browser.get(at)).body).not.toContain('Lịch tiếp công dân')
  const reception = { vi: 'Sáng thứ Năm hằng tuần.', en: 'Every Thursday morning.' }
  await describeUnit(
    { db, clock },
    {
      ...{ siteId: 1, by: { kind: 'system' }, id: newId(clock.now()), unitId, reception },
      ...{ validFrom: plainDate('2026-01-01'), duties: { vi: 'Việc', en: 'Work' } },
    },
  )
  const unit = { slug: 'phuong-11', kind: 'ward', agencyCode: 'H29.99.11' } as const
  const names = { nameVi: 'Phường 11', nameEn: 'Ward 11' }
  await createSite(
    { db, clock },
    {
      ...{ key: 'phuong-11', hosts: ['p11.example'], ...names },
      unit: { ...unit, ...names },
    },
  )
  const { body } = await browser.get(`${at}-sau`)
  expect(body).toMatch(/Lịch tiếp công dân[\s\S]{0,120}Sáng thứ Năm hằng tuần\./)
  expect(body).toMatch(/href="https?:\/\/p11\.example[^"]*\/"/)
  expect((await browser.get(`/en${at}-sau`)).body).toContain('Every Thursday morning.')
  expect((await browser.get('/don-vi/phuong-1?tiep-dan')).body).not.toContain('p11.example')
})

test('a unit’s page says what the unit does, in the language in which it was written', async () => {
  const browser = site.openBrowser()
  const at = '/don-vi/phuong-12'
  expect((await browser.get(`${at}?viec`)).body).not.toContain('Nhiệm vụ')
  const [unitId, validFrom] = [unitIds.get('phuong-12') ?? 0, plainDate('2026-01-01')]
  const duties = { vi: 'Chứng thực, hộ tịch tại phường.', en: 'Chứng thực, hộ tịch tại phường.' }
  const by = { kind: 'system' } as const
  const about = { unitId, duties, reception: { vi: '', en: '' }, validFrom }
  await describeUnit({ db, clock }, { siteId: 1, by, id: newId(clock.now()), ...about })
  const { body } = await browser.get(`${at}?viec-sau`)
  expect(body).toMatch(/Nhiệm vụ<\/dt><dd[^>]*><span[^>]*>Chứng thực, hộ tịch tại phường\./)
  expect(body).not.toContain('Lịch tiếp công dân')
  const english = (await browser.get(`/en${at}?viec-sau`)).body
  expect(english).toMatch(/Duties<\/dt><dd[^>]* lang="vi"><span[^>]*>Chứng thực/)
})

test('a unit’s page names the head alone as its head, and the deputies after it in the order of the page of the organisation', async () => {
  const browser = site.openBrowser()
  const leaders = await listLeaders(db, 1, plainDate('2026-11-24'))
  const [chair, ...deputies] = leaders.map(({ fullName }) => fullName)
  expect(deputies).toHaveLength(2)
  for (const [language, head, deputy] of [
    ['', 'Người đứng đầu', 'Cấp phó'],
    ['/en', 'Head', 'Deputies'],
  ] as const) {
    const { body } = await browser.get(`${language}/don-vi/quan-binh-thanh?nguoi`)
    expect(peopleUnder(head, body)).toEqual([chair])
    expect(peopleUnder(deputy, body)).toEqual(deputies)
  }
  // Who both heads a ward and leads it stands there once; a unit without deputies has no row of them.
  const ward = (await browser.get('/don-vi/phuong-11?nguoi')).body
  expect(peopleUnder('Người đứng đầu', ward)).toHaveLength(1)
  expect(ward).not.toContain('Cấp phó')
})

/** The names in a row of the facts about a unit. */
function peopleUnder(key: string, body: string): string[] {
  const row = body.split(`>${key}</dt>`)[1]?.split('</dd>')[0] ?? ''
  return [...row.matchAll(/<div>([^<]+)</g)].map(([, name]) => name ?? '')
}

test('a unit that ended says so and leads to what followed', async () => {
  const [from, to] = [unitIds.get('phuong-2') ?? 0, unitIds.get('phuong-1') ?? 0]
  await db
    .insertInto('unit_succession')
    .values({
      site_id: 1,
      predecessor_id: from,
      successor_id: to,
      happened_on: '2025-01-01',
      citation: 'Nghị quyết',
    })
    .execute()
  await db.updateTable('unit').set({ valid_to: '2025-01-01' }).where('id', '=', from).execute()
  expect(await listSuccessorsOf(db, from)).toMatchObject([
    { successorId: to, happenedOn: '2025-01-01' },
  ])
  const browser = site.openBrowser()
  const ended = (await browser.get('/don-vi/phuong-2?sau')).body
  expect(ended).toContain('đã kết thúc hoạt động từ ngày 01/01/2025')
  expect(ended).toContain('href="/don-vi/phuong-1"')
  expect((await browser.get('/don-vi/phuong-1?sau')).body).toContain('Được hình thành từ')
  expect((await browser.get('/don-vi?sau')).body).not.toContain('href="/don-vi/phuong-2"')
})

test('a host leads to its site, any other to the first, and a new site is known at once', async () => {
  expect((await resolveSite(db, 'khong-biet.example:3000')).key).toBe('binh-thanh')
  const made = await createSite(
    { db, clock },
    {
      key: 'thu-duc',
      hosts: ['thuduc.example'],
      nameVi: 'Thủ Đức',
      nameEn: 'Thủ Đức',
      unit: {
        slug: 'thu-duc',
        kind: 'district',
        agencyCode: 'H29.99',
        nameVi: 'UBND',
        nameEn: 'PC',
      },
    },
  )
  const id = made.ok ? made.value.siteId : 0
  expect((await resolveSite(db, 'ThuDuc.example:443')).id).toBe(id)
  expect(await findSiteByHost(db, 'other.example')).toBeUndefined()
  expect((await getSite(db, id)).isDemo).toBe(false)
  await expect(getSite(db, 999)).rejects.toThrow('no site 999')
})

test('a site key is used once', async () => {
  const result = await createSite(
    { db, clock },
    {
      key: 'binh-thanh',
      nameVi: '',
      nameEn: '',
      unit: { slug: 'x', kind: 'ward', agencyCode: 'H29', nameVi: '', nameEn: '' },
    },
  )
  expect(result).toEqual({ ok: false, error: { code: 'site_key_taken' } })
})
