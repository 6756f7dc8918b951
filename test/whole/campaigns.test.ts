import { sql } from 'kysely'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { registrationPath } from '#features/campaigns'
import { newId } from '#kernel/ids.ts'
import { addMinutes } from '#kernel/instant.ts'
import { registered, type TestCampaign, testCampaign } from '#test/support/campaign-list.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

const PEOPLE = 200
const PLACES = 50

let town: Town
let reader: TestBrowser
beforeAll(async () => {
  // A race is held in the running product: all phones of one network ask from one address.
  town = await foundTown({ settings: { RATE_LIMIT: 'yes' } })
  reader = openTestBrowser(town.product.server)
})

const formOf = (campaign: TestCampaign, index: number, more: Record<string, string> = {}) => ({
  ...{ slot: campaign.slots[0] ?? '', once: newId(town.world.clock.now()) },
  ...{ name: `Nguyễn Văn Đua`, phone: `09${String(10_000_000 + index)}` },
  ...more,
})

const send = (campaign: TestCampaign, fields: Record<string, string>) =>
  reader.post(`/dang-ky/${campaign.slug}/gui`, fields)

const rowsOf = (campaign: TestCampaign) =>
  town.world.db
    .selectFrom('registration')
    .select(['id', 'code', 'state', 'arrival', 'phone'])
    .where('campaign_id', '=', campaign.id)
    .orderBy('arrival')
    .execute()

const pathOf = (id: string) => registrationPath(town.product.deps.keys, id)

test('who comes while the last place is being given back gets it, and waits for nobody', async () => {
  const campaign = await testCampaign(town, { capacities: [1] })
  const [slot = ''] = campaign.slots
  await registered(town, campaign, { name: 'Một', phone: '0911111111' })
  const { db } = town.world
  const coming = Promise.withResolvers<{ statusCode: number }>()
  await db.transaction().execute(async trx => {
    await trx.updateTable('campaign_slot').set({ taken: 0 }).where('id', '=', slot).execute()
    await trx
      .updateTable('registration')
      .set({ state: 'cancelled', cancelled_at: town.world.clock.now() })
      .where('campaign_id', '=', campaign.id)
      .execute()
    void send(campaign, formOf(campaign, 2)).then(coming.resolve, coming.reject)
    await expect.poll(() => waitingForLocks()).toBe(1)
  })
  expect((await coming.promise).statusCode).toBe(303)
  expect((await rowsOf(campaign)).map(({ state }) => state)).toEqual(['cancelled', 'confirmed'])
})

async function waitingForLocks(): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from pg_locks join pg_stat_activity using (pid)
    where datname = current_database() and not granted`.execute(town.world.db)
  return rows[0]?.waiting ?? 0
}

const messagesAbout = async (what: string) =>
  (
    await town.world.db.selectFrom('outgoing_message').select(['recipient', 'key']).execute()
  ).filter(({ key }) => key.startsWith('registration:') && key.endsWith(`:${what}`))

test('two hundred people race for fifty places over HTTP: fifty get one each, the others wait in the order in which they came', async () => {
  const campaign = await testCampaign(town, { capacities: [PLACES], identityQuestion: 'phone' })
  const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
  const here = `/dang-ky/${campaign.slug}`
  const form = `${here}/gui`
  const answers = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, index) => {
      for (const path of ['/', '/dang-ky', here, form])
        expect((await fetch(url + path)).status).toBe(200)
      return fetch(url + form, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
        },
        body: new URLSearchParams(formOf(campaign, index)),
      })
    }),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  const slips = answers.map(({ headers }) => headers.get('location'))
  expect(new Set(slips).size).toBe(PEOPLE)
  const rows = await rowsOf(campaign)
  expect(rows.map(({ arrival }) => arrival)).toEqual(
    Array.from({ length: PEOPLE }, (_, index) => index + 1),
  )
  expect(rows.map(({ state }) => state)).toEqual([
    ...Array.from({ length: PLACES }, () => 'confirmed'),
    ...Array.from({ length: PEOPLE - PLACES }, () => 'waiting'),
  ])
  expect(new Set(rows.map(({ code }) => code)).size).toBe(PEOPLE)
  expect(new Set(rows.map(({ phone }) => phone)).size).toBe(PEOPLE)
  const { taken } = await town.world.db
    .selectFrom('campaign_slot')
    .select('taken')
    .where('campaign_id', '=', campaign.id)
    .executeTakeFirstOrThrow()
  expect(taken).toBe(PLACES)

  // Thirty give their places back at once: the first thirty who wait have them.
  const given = rows.slice(0, 30)
  await Promise.all(
    given.map(({ id }) =>
      fetch(`${url}${pathOf(id)}/huy`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'sec-fetch-site': 'same-origin' },
      }),
    ),
  )
  const after = await rowsOf(campaign)
  expect(after.map(({ state }) => state)).toEqual([
    ...Array.from({ length: 30 }, () => 'cancelled'),
    ...Array.from({ length: PLACES }, () => 'confirmed'),
    ...Array.from({ length: PEOPLE - PLACES - 30 }, () => 'waiting'),
  ])
}, 60_000)

describe('registering', () => {
  it('sent twice, also at the same moment, is one registration with one slip', async () => {
    const campaign = await testCampaign(town)
    const fields = formOf(campaign, 1)
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(campaign, fields)))
    expect(new Set(answers.map(answer => answer.headers.location)).size).toBe(1)
    expect(await rowsOf(campaign)).toHaveLength(1)
  })

  it('is once for a person where the campaign says so, and again after cancelling', async () => {
    const campaign = await testCampaign(town, { identityQuestion: 'phone' })
    const first = await send(campaign, formOf(campaign, 1))
    const again = await send(campaign, formOf(campaign, 1))
    expect(again.statusCode).toBe(422)
    expect(again.body).toContain('Không đăng ký thêm được với thông tin này')
    await reader.post(`${first.headers.location ?? ''}/huy`)
    expect((await send(campaign, formOf(campaign, 1))).statusCode).toBe(303)
    const free = await testCampaign(town)
    await send(free, formOf(free, 1))
    expect((await send(free, formOf(free, 1))).statusCode).toBe(303)
  })

  it('tells what is wrong by its field, keeps what was typed and the key of the form', async () => {
    const campaign = await testCampaign(town)
    const once = newId(town.world.clock.now())
    const refused = await send(campaign, { once, name: '<b>Lan</b> 1', phone: '12' })
    expect(refused.statusCode).toBe(422)
    for (const field of ['slot', 'name', 'phone'])
      expect(refused.body).toContain(`href="#${field}"`)
    expect(refused.body).toContain(`value="${once}"`)
    expect(refused.body).toContain('value="&lt;b>Lan&lt;/b> 1"')
    expect(await htmlFindings(refused.body)).toEqual([])
  })

  it('is over at the minute that was set, for who has the form open too', async () => {
    const campaign = await testCampaign(town)
    const { clock } = town.world
    const now = clock.now()
    clock.set(addMinutes(now, 10 * 1440))
    const late = await send(campaign, formOf(campaign, 1))
    expect([late.statusCode, late.body.includes('không còn nhận đăng ký')]).toEqual([422, true])
    expect((await reader.get(`/dang-ky/${campaign.slug}`)).body).toContain('Đã ngừng nhận đăng ký')
    clock.set(now)
  })

  it('is not seen before it was opened', async () => {
    const campaign = await testCampaign(town, { state: 'draft' })
    expect((await reader.get(`/dang-ky/${campaign.slug}`)).statusCode).toBe(404)
    expect((await send(campaign, formOf(campaign, 1))).statusCode).toBe(404)
  })
})

describe('the slip', () => {
  it('has a code, a QR and the place among those who wait; the first who waits moves up when somebody cancels', async () => {
    const campaign = await testCampaign(town, { capacities: [1], title: 'Lớp bơi' })
    const first = await registered(town, campaign, { name: 'An', phone: '0911111111' })
    const email = 'cho-1@example.vn'
    const second = await registered(town, campaign, { name: 'Bình', phone: '0911111112', email })
    const third = await registered(town, campaign, { name: 'Chi', phone: '0911111113' })
    expect((await reader.get(pathOf(second))).body).toContain('Bạn là người chờ đầu tiên')
    expect((await reader.get(pathOf(third))).body).toContain('Trước bạn còn 1 người chờ')
    expect((await reader.get(`/dang-ky/${campaign.slug}`)).body).toContain('2 người đang chờ')
    await reader.post(`${pathOf(first)}/huy`)
    const slip = await reader.get(pathOf(second))
    expect(slip.body).toContain('Đã có chỗ')
    expect(slip.body).toMatch(/<img[^>]+src="data:image\/svg\+xml/)
    expect(await htmlFindings(slip.body)).toEqual([])
    expect((await messagesAbout('promoted')).map(each => each.recipient)).toContain(email)
    expect((await reader.get(pathOf(third))).body).toContain('Bạn là người chờ đầu tiên')
    // Cancelled once more, nothing more happens.
    await reader.post(`${pathOf(first)}/huy`)
    expect((await reader.get(pathOf(third))).body).toContain('Trong danh sách chờ')
  })

  it('is found by its code and a contact that was given, and by nothing less', async () => {
    const campaign = await testCampaign(town)
    const id = await registered(town, campaign, {
      name: 'An',
      phone: '0922222222',
      email: 'an@example.vn',
    })
    const [row] = await rowsOf(campaign)
    const code = row?.code ?? ''
    const look = (contact: string, typed = code) =>
      reader.post('/dang-ky/tra-cuu', { code: typed, contact })
    for (const [contact, typed] of [
      ['0922 222 222', code],
      ['+84922222222', code.toLowerCase().replace('-', '')],
      ['AN@example.vn', code],
    ] as const)
      expect((await look(contact, typed)).headers.location).toBe(pathOf(id))
    for (const contact of ['0922222223', '', 'x'])
      expect((await look(contact)).statusCode).toBe(422)
    expect((await look('0922222222', 'AAAA-AAAA')).body).toContain('Không có phiếu nào khớp')
    expect((await reader.get(`${pathOf(id).slice(0, -1)}x`)).statusCode).toBe(404)
  })
})

describe('checking in', () => {
  it('leads an officer of the unit from the QR to the desk, anyone else to the slip, and says when it was done first', async () => {
    const startsAt = addMinutes(town.world.clock.now(), 60)
    const campaign = await testCampaign(town, { startsAt })
    const id = await registered(town, campaign, { name: 'Lê Thị Đến', phone: '0933333333' })
    const [row] = await rowsOf(campaign)
    const code = row?.code ?? ''
    const head = await browserOf(town, 'head')
    const outsider = await browserOf(town, 'outsider')
    expect((await outsider.get(pathOf(id))).statusCode).toBe(200)
    const scanned = await head.get(pathOf(id))
    const desk = `/can-bo/dang-ky/${campaign.id}/diem-danh`
    expect(scanned.headers.location).toBe(`${desk}?ma=${code}`)
    expect((await head.get(`${desk}?ma=${code}`)).body).toContain('Lê Thị Đến: có chỗ')
    const first = await head.post(desk, { code: code.toLowerCase() })
    expect((await head.get(first.headers.location ?? '')).body).toContain(
      'Đã điểm danh: Lê Thị Đến',
    )
    const { clock } = town.world
    const now = clock.now()
    clock.set(addMinutes(now, 5))
    const again = await head.post(desk, { code })
    const told = (await head.get(again.headers.location ?? '')).body
    expect(told).toContain('Lê Thị Đến đã điểm danh lúc 08:00 05/10/2026')
    expect(await htmlFindings(told)).toEqual([])
    clock.set(now)
    const other = await testCampaign(town)
    const elsewhere = await head.post(`/can-bo/dang-ky/${other.id}/diem-danh`, { code })
    expect([elsewhere.statusCode, elsewhere.body.includes('Không có mã này')]).toEqual([422, true])
  })

  it('is refused to who waits and to who cancelled', async () => {
    const campaign = await testCampaign(town, { capacities: [1] })
    const first = await registered(town, campaign, { name: 'An', phone: '0944444441' })
    await registered(town, campaign, { name: 'Bình', phone: '0944444442' })
    await registered(town, campaign, { name: 'Chi', phone: '0944444443' })
    await reader.post(`${pathOf(first)}/huy`)
    const rows = await rowsOf(campaign)
    const head = await browserOf(town, 'head')
    const told = async (index: number) =>
      (
        await head.post(`/can-bo/dang-ky/${campaign.id}/diem-danh`, {
          code: rows[index]?.code ?? '',
        })
      ).body
    expect(await told(0)).toContain('đăng ký này đã được hủy')
    expect(await told(2)).toContain('còn trong danh sách chờ')
  })
})
