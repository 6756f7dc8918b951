import { sql } from 'kysely'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { openStateAt } from '#features/places'
import { addMinutes, dateInVietNam, instant, minuteInVietNam } from '#kernel/instant.ts'
import { weekdayOf } from '#kernel/plain-date.ts'
import { formFields } from '#test/support/form-fields.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { addTestPlaces, hoursOf } from '#test/support/place-list.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { wholeProduct } from '#test/support/whole-product.ts'
import { browserOf } from './personas.ts'

const DESK = '/can-bo/dia-diem'
const OFFICE = 'T2-T6 07:30-11:30, 13:00-17:00'

let town: Town
let reader: TestBrowser
let editor: TestBrowser
let ids: readonly string[]

// The town's Monday, 5 October 2026, at eight in the morning.
beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
  editor = await browserOf(town, 'editor')
  const point = { latitude: 10.8012, longitude: 106.7034 }
  ids = await addTestPlaces(town.world, [
    {
      code: 'CQ-1',
      nameVi: 'Trụ sở phường',
      address: '2 Bạch Đằng',
      hours: hoursOf(OFFICE),
      point,
    },
    {
      ...{ code: 'YT-1', nameVi: 'Trạm y tế', nameEn: 'Health station', kind: 'clinic' },
      ...{ hours: hoursOf('24/7', '05/10/2026 nghỉ (Sửa chữa)'), phone: '115' },
    },
    {
      ...{ code: 'MN-1', nameVi: 'Trường mầm non', kind: 'school', address: '5 Bạch Đằng' },
      ...{ unitId: town.world.unit('other-ward'), hours: hoursOf('T2 13:00-17:00') },
    },
    { code: 'X-1', nameVi: '<img src=x onerror=alert(1)> & "Quán"', kind: 'shop' },
  ])
})

const namesOn = (body: string): string[] =>
  [...body.matchAll(/data-place-name[^>]*>([^<]*)/g)].map(([, name = '']) => name)

describe('finding a place without the map', () => {
  test.for([
    ['by words without accents', '?q=tram+y+te', ['Trạm y tế']],
    ['by an address', '?q=bach+dang', ['Trụ sở phường', 'Trường mầm non']],
    ['by the beginning of a word', '?q=tr', ['Trạm y tế', 'Trụ sở phường', 'Trường mầm non']],
    ['by its English name', '?q=health', ['Trạm y tế']],
    ['by its code', '?q=MN-1', ['Trường mầm non']],
    ['by its ward', '?phuong=other-ward', ['Trường mầm non']],
    [
      'in a ward that there is not, as an old link may say: all',
      '?phuong=nowhere',
      [
        '&lt;img src=x onerror=alert(1)> &amp; &quot;Quán&quot;',
        'Trạm y tế',
        'Trụ sở phường',
        'Trường mầm non',
      ],
    ],
    ['by its kind', '?loai=truong-hoc', ['Trường mầm non']],
    ['by all of it', '?q=dang&phuong=ward&loai=co-quan&gio=dang-mo', ['Trụ sở phường']],
    ['open now', '?gio=dang-mo', ['Trụ sở phường']],
    ['signs are no words', '?q=%27%3A*%26', []],
    ['what is no condition is none', '?loai=x&gio=x&sau=x&q=moon', []],
  ] as const)('%s', async ([, query, expected]) => {
    const { statusCode, body } = await reader.get(`/dia-diem${query}`)
    expect([statusCode, namesOn(body)]).toEqual([200, expected])
  })

  it('says what is open at the moment of asking, never what was', async () => {
    const { clock } = town.world
    const now = clock.now()
    const first = await reader.get('/dia-diem?gio=dang-mo')
    expect(first.headers['cache-control']).toContain('no-store')
    clock.set(addMinutes(now, 5 * 60))
    const later = await reader.get('/dia-diem?gio=dang-mo')
    expect(namesOn(later.body)).toEqual(['Trụ sở phường', 'Trường mầm non'])
    expect((await reader.get('/dia-diem/truong-mam-non')).body).toContain('Đang mở cửa, đến 17:00')
    clock.set(now)
    const page = (await reader.get('/dia-diem/truong-mam-non')).body
    expect(page).toContain('Đang đóng cửa, mở lại lúc 13:00')
  })

  it('the database and the page agree on what is open, through every quarter of an hour of two weeks', async () => {
    const cases = [
      hoursOf(OFFICE, '06/10/2026 nghỉ; 10/10/2026 8:00-9:10'),
      hoursOf('CN 18:00-02:00; T3 22:15-05:00'),
      hoursOf('24/7', '12/10/2026-13/10/2026 nghỉ'),
      hoursOf('Hằng ngày 16:00-02:00', '06/10/2026 nghỉ; 11/10/2026 nghỉ; 14/10/2026 1:00-4:00'),
    ]
    const start = instant('2026-10-04T00:00:00+07:00')
    for (const hours of cases) {
      const moments = Array.from({ length: 14 * 96 }, (_, index) => addMinutes(start, index * 15))
      const days = moments.map(dateInVietNam)
      const minutes = moments.map(
        (moment, at) =>
          (weekdayOf(days[at] ?? dateInVietNam(moment)) - 1) * 1440 + minuteInVietNam(moment),
      )
      const { rows } = await sql<{ open: boolean }>`
        select is_open(${JSON.stringify(hours)}::jsonb, day, minute) as open
        from unnest(${days}::text[], ${minutes}::int[]) with ordinality as t(day, minute, at) order by at`.execute(
        town.world.db,
      )
      const said = moments.map(moment => openStateAt(hours, moment).kind === 'open')
      expect(rows.map(row => row.open)).toEqual(said)
    }
  })

  it('shows where it is, how to get there and in, and today’s row', async () => {
    const { body } = await reader.get('/dia-diem/tru-so-phuong')
    expect(body).toContain('href="geo:10.8012,106.7034?q=10.8012,106.7034(')
    expect(body).toContain('https://www.openstreetmap.org/directions?to=10.8012%2C106.7034')
    expect(body).toMatch(/aria-current="date"><th[^>]*>Thứ Hai/)
    const clinic = await reader.get('/en/dia-diem/tram-y-te')
    expect(clinic.body).toContain('Health station')
    expect(clinic.body).toContain('Other hours today (05/10/2026)')
    expect(await htmlFindings(clinic.body)).toEqual([])
  })

  it('prints what a name holds as text', async () => {
    const { body } = await reader.get('/dia-diem')
    expect(body).not.toContain('<img src=x')
    expect(await htmlFindings(body)).toEqual([])
  })
})

describe('a place on the desk', () => {
  it('is closed for good with a reason, leaves the list, tells why under its old address, and is opened again', async () => {
    const address = `${DESK}/${ids[3] ?? ''}`
    const refused = await editor.post(`${address}/dong`, { reason: ' ' })
    expect([refused.statusCode, refused.body.includes('Nhập lý do')]).toEqual([422, true])
    await editor.post(`${address}/dong`, { reason: 'Chuyển đi nơi khác' })
    expect(namesOn((await reader.get('/dia-diem')).body)).toHaveLength(3)
    const slug = await slugOf('X-1')
    const old = await reader.get(`/dia-diem/${slug}`)
    expect(old.body).toContain('Đã đóng hẳn từ ngày 05/10/2026')
    expect(old.body).toContain('Chuyển đi nơi khác')
    expect((await editor.post(`${address}/dong`, { reason: 'Nữa' })).statusCode).toBe(422)
    await editor.post(`${address}/mo-lai`)
    expect(namesOn((await reader.get('/dia-diem')).body)).toHaveLength(4)
    expect(await eventsOf(ids[3] ?? '')).toEqual(['place.added', 'place.closed', 'place.reopened'])
  })

  it('keeps what two people changed at once, and asks where both changed the same', async () => {
    const typed = {
      code: 'CQ-9',
      name_vi: 'Trụ sở khu phố',
      kind: 'office',
      address: '9 A',
      ward: 'ward',
    }
    const added = await editor.post(`${DESK}/them`, typed)
    const address = (added.headers.location ?? '').replace(/\?.*$/, '')
    const fieldsIn = (html: string) => formFields(html, address)
    const form = fieldsIn((await editor.get(address)).body)
    const point = { latitude: '10.80', longitude: '106.70' }
    const first = await editor.post(address, { ...form, ...point, address: '10 A' })
    expect(first.headers.location).toBe(`${address}?xong=sua`)
    const other = await editor.post(address, { ...form, phone: '028 3841 0001' })
    expect(other.headers.location).toBe(`${address}?xong=sua-chung`)
    const told = await editor.get(`${address}?xong=sua-chung`)
    expect(told.body).toContain('Bản vừa lưu có cả phần của bạn và phần của họ')
    const kept = fieldsIn((await editor.get(address)).body)
    expect(kept).toMatchObject({ address: '10 A', phone: '02838410001', latitude: '10.8' })
    const both = { ...form, address: '11 A', latitude: '10.81', longitude: '106.71' }
    const asked = await editor.post(address, both)
    expect(asked.statusCode).toBe(422)
    for (const said of ['href="#address"', '10 A', 'href="#latitude"', '10.8, 106.7'])
      expect(asked.body).toContain(said)
    expect(asked.body).not.toContain('href="#longitude"')
    expect(await htmlFindings(asked.body)).toEqual([])
    const again = fieldsIn(asked.body)
    expect(again).toMatchObject({ address: '11 A', phone: '02838410001', longitude: '106.71' })
    expect((await editor.post(address, again)).statusCode).toBe(303)
    expect(fieldsIn((await editor.get(address)).body)).toMatchObject({ address: '11 A' })
  })

  it('keeps what was typed and says what is wrong with each field', async () => {
    const wrong = await editor.post(`${DESK}/them`, {
      ...{ code: 'CQ-1', name_vi: '', kind: 'office', address: '9 A', ward: 'ward' },
      ...{ hours: 'T9 sáng', latitude: '10.8', phone: '<b>' },
    })
    expect(wrong.statusCode).toBe(422)
    for (const field of ['name_vi', 'hours', 'longitude', 'phone'])
      expect(wrong.body).toContain(`href="#${field}"`)
    expect(wrong.body).toContain('T9 sáng')
    expect(await htmlFindings(wrong.body)).toEqual([])
    const taken = { code: 'CQ-1', name_vi: 'Khác', kind: 'office', address: '9 A', ward: 'ward' }
    const refused = await editor.post(`${DESK}/them`, taken)
    expect(refused.body).toContain('Mã này đã thuộc địa điểm khác')
  })
})

test('browsers may load pictures of the map from the folder that the settings name, and from nowhere else without one', async () => {
  const without = await reader.get('/dia-diem')
  expect(without.headers['content-security-policy']).toContain("img-src 'self' data:;")
  const { databaseUrl, world } = town
  const product = await wholeProduct({
    ...{ databaseUrl, clock: world.clock },
    settings: {
      MAP_TILES: 'https://tiles.example.vn/osm/{z}/{x}/{y}.png',
      MAP_ATTRIBUTION: '© Ai đó',
    },
  })
  const page = await openTestBrowser(product.server).get('/dia-diem')
  expect(page.headers['content-security-policy']).toContain(
    "img-src 'self' data: https://tiles.example.vn/osm/;",
  )
  expect(page.body).toContain('https://tiles.example.vn/osm/{z}/{x}/{y}.png')
})

async function slugOf(code: string): Promise<string> {
  const row = await town.world.db
    .selectFrom('place')
    .select('slug')
    .where('code', '=', code)
    .executeTakeFirstOrThrow()
  return row.slug
}

async function eventsOf(subject: string): Promise<string[]> {
  const rows = await town.world.db
    .selectFrom('event')
    .select('type')
    .where('subject_id', '=', subject)
    .orderBy('id')
    .execute()
  return rows.map(row => row.type)
}
