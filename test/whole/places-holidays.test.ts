import { beforeAll, expect, it } from 'vitest'
import { loadCalendarFile } from '#features/working-calendar'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { addTestPlaces, hoursOf } from '#test/support/place-list.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'

const OFFICE = 'T2-T6 07:30-11:30, 13:00-17:00'
const DAY = { nameEn: 'Feast of trials', citation: 'Quyết định thử' }

let town: Town
let reader: TestBrowser

// 6 and 7 October 2026, a Tuesday and a Wednesday, are holidays, and the Saturday of that week makes up for another day.
beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
  const { db, siteId, clock } = town.world
  const by = { siteId, clock, actor: { kind: 'system' } } as const
  await loadCalendarFile({ db }, by, {
    source: 'Quyết định thử',
    file: {
      years: { 2026: 'published' },
      days: [
        { ...DAY, date: plainDate('2026-10-06'), kind: 'H', name: 'Lễ thử' },
        { ...DAY, date: plainDate('2026-10-07'), kind: 'H', name: 'Lễ thử' },
        { ...DAY, date: plainDate('2026-10-10'), kind: 'W', name: 'Làm bù' },
      ],
    },
  })
  await addTestPlaces(town.world, [
    { code: 'A', nameVi: 'Trụ sở A', hours: hoursOf(OFFICE) },
    { code: 'B', nameVi: 'Trụ sở B', hours: hoursOf(OFFICE, '06/10/2026 08:00-10:00 (Trực lễ)') },
    { code: 'C', nameVi: 'Trụ sở C', hours: hoursOf('24/7') },
    { code: 'D', nameVi: 'Trụ sở D', hours: hoursOf('Hằng ngày 18:00-02:00') },
    { code: 'E', nameVi: 'Trụ sở E' },
    { code: 'F', nameVi: 'Trạm y tế', kind: 'clinic', hours: hoursOf(OFFICE) },
  ])
})

function at(time: string): void {
  town.world.clock.set(instant(`${time}:00+07:00`))
}
const body = async (path: string) => (await reader.get(path)).body
const names = (html: string) => [...html.matchAll(/data-place-name[^>]*>([^<]*)/g)].map(m => m[1])

it('a holiday of the working calendar closes offices, and says why; others and those on duty stay as they are', async () => {
  at('2026-10-06T09:00')
  expect(names(await body('/dia-diem?gio=dang-mo'))).toEqual(['Trạm y tế', 'Trụ sở B', 'Trụ sở C'])
  const said = 'Nghỉ lễ: Lễ thử · Đang đóng cửa, mở lại lúc 07:30 Thứ Năm 08/10/2026'
  expect(await body('/dia-diem')).toContain(said)
  const page = await body('/dia-diem/tru-so-a')
  expect(page).toContain(said)
  expect(page).toContain('Hôm nay (06/10/2026) trụ sở nghỉ. Nghỉ lễ: Lễ thử')
  expect(page).toContain('06/10/2026 – 07/10/2026: Nghỉ lễ: Lễ thử')
  expect(await htmlFindings(page)).toEqual([])
  expect(await body('/en/dia-diem/tru-so-a')).toContain('Public holiday: Feast of trials · Closed')
})

it('what was said of the day for the place itself goes before', async () => {
  at('2026-10-06T09:00')
  const page = await body('/dia-diem/tru-so-b')
  expect(page).toContain('Đang mở cửa, đến 10:00')
  expect(page).toContain('07/10/2026: Nghỉ lễ: Lễ thử')
  expect(page).not.toContain('06/10/2026 – 07/10/2026')
})

it('an office of which no hours are known is no more known on a holiday', async () => {
  at('2026-10-06T09:00')
  expect(await body('/dia-diem/tru-so-e')).toContain('Chưa có giờ mở cửa')
})

it('what may be open on a holiday says that its hours may differ, an office on a make-up day that it may be open', async () => {
  at('2026-10-06T09:00')
  for (const slug of ['tram-y-te', 'tru-so-c'])
    expect(await body(`/dia-diem/${slug}`)).toContain('giờ mở cửa có thể khác')
  at('2026-10-10T09:00')
  expect(names(await body('/dia-diem?gio=dang-mo'))).toEqual(['Trụ sở C'])
  expect(await body('/dia-diem/tru-so-a')).toContain('Hôm nay là ngày làm bù')
  expect(await body('/dia-diem/tram-y-te')).not.toContain('làm bù')
})

it('the condition "open now" and the list agree through the holidays and the nights beside them', async () => {
  for (const day of ['05', '06', '07', '08'])
    for (const hour of ['01', '09', '16', '19']) {
      at(`2026-10-${day}T${hour}:30`)
      const all = await body('/dia-diem')
      const items = all.split('data-place-name').slice(1)
      const open = items.filter(item => item.includes('mc-places__open'))
      const found = names(await body('/dia-diem?gio=dang-mo'))
      const listed = open.map(item => /^[^>]*>([^<]*)/.exec(item)?.[1])
      expect([day, hour, found]).toEqual([day, hour, listed])
    }
  at('2026-10-06T01:30')
  expect(names(await body('/dia-diem?gio=dang-mo'))).toContain('Trụ sở D')
  at('2026-10-08T01:30')
  expect(names(await body('/dia-diem?gio=dang-mo'))).not.toContain('Trụ sở D')
})
