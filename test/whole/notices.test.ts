import { beforeAll, describe, expect, it, test } from 'vitest'
import { loadCalendarFile } from '#features/working-calendar'
import { newId } from '#kernel/ids.ts'
import { addMinutes, instant } from '#kernel/instant.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

const DESK = '/can-bo/thong-bao'

let town: Town
let administrator: TestBrowser
let reader: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  administrator = await browserOf(town, 'administrator')
  reader = openTestBrowser(town.product.server)
})

const job = async (name: string, payload: object) => {
  const jobs = town.product.features.flatMap(feature => feature.jobs ?? [])
  await jobs.find(each => each.name === name)?.run(payload)
}
const bodyOf = async (path: string) => (await reader.get(path)).body
const key = () => newId(town.world.clock.now())

describe('a banner', () => {
  const announce = (more: Record<string, string> = {}) =>
    administrator.post(`${DESK}/dong`, {
      ...{ key: key(), severity: 'warning', text_vi: 'Ngập đường Phan Đăng Lưu', text_en: '' },
      ...{ start_day: '', start_time: '', end_day: '06/10/2026', end_time: '17h', ...more },
    })

  it('stands on every page of citizens from its first moment to its last, pages kept before among them', async () => {
    await announce({ text_vi: 'Sắp ngập', start_day: '05/10/2026', start_time: '10h' })
    const pages = ['/', '/tin-tuc', '/en/don-vi', '/tra-cuu']
    for (const page of pages) expect(await bodyOf(page)).not.toContain('Sắp ngập')
    const { clock, siteId } = town.world
    const before = clock.now()
    clock.set(instant('2026-10-05T10:00:00+07:00'))
    await job('keep-notices', { siteId })
    for (const page of pages) await expect.poll(() => bodyOf(page)).toContain('Sắp ngập')
    clock.set(instant('2026-10-06T17:00:00+07:00'))
    await job('keep-notices', { siteId })
    for (const page of pages) await expect.poll(() => bodyOf(page)).not.toContain('Sắp ngập')
    clock.set(before)
  })

  it('is ended at once, and is made once by a form that is sent twice', async () => {
    const one = { key: key(), text_vi: 'Chỉ một lần' }
    await announce(one)
    await announce(one)
    await expect.poll(() => bodyOf('/')).toContain('Chỉ một lần')
    expect((await bodyOf('/')).split('Chỉ một lần')).toHaveLength(2)
    await administrator.post(`${DESK}/dong/${one.key}/ket-thuc`)
    await expect.poll(() => bodyOf('/')).not.toContain('Chỉ một lần')
  })

  it('says in words how grave it is, and in which language it was written', async () => {
    const grave = { key: key(), text_vi: 'Di dời ngay', severity: 'emergency' }
    await announce(grave)
    await expect.poll(() => bodyOf('/')).toContain('<strong>Khẩn cấp: </strong><span>Di dời ngay')
    expect(await bodyOf('/en')).toContain('<strong>Emergency: </strong><span lang="vi">Di dời ngay')
    await administrator.post(`${DESK}/dong/${grave.key}/ket-thuc`)
    const quiet = { key: key(), text_vi: 'Nghỉ trưa', text_en: 'Lunch', severity: 'info' }
    await announce(quiet)
    await expect.poll(() => bodyOf('/en')).toContain('<span class="mc-width"><span>Lunch')
    await administrator.post(`${DESK}/dong/${quiet.key}/ket-thuc`)
  })

  it('is text, whatever is typed', async () => {
    const hostile = { key: key(), text_vi: '<script>alert(1)</script>' }
    await announce(hostile)
    await expect.poll(() => bodyOf('/')).toContain('&lt;script>alert(1)')
    await administrator.post(`${DESK}/dong/${hostile.key}/ket-thuc`)
  })

  it('is refused beside the field when its end is wrong, with what was typed', async () => {
    const past = await announce({ end_day: '01/10/2026' })
    expect([past.statusCode, past.body.includes('value="01/10/2026"')]).toEqual([422, true])
    expect((await announce({ end_day: '31/02/2026' })).body).toContain('Ngày chưa đúng')
    expect((await announce({ end_day: '', end_time: '' })).body).toContain('Nhập ngày')
  })
})

describe('an outage', () => {
  const plan = (start_day: string, more: Record<string, string> = {}) =>
    administrator.post(`${DESK}/gian-doan`, {
      ...{ key: key(), affected_vi: 'Nộp trực tuyến', meanwhile_vi: 'Đến quầy' },
      ...{ start_day, start_time: '21h', until_day: start_day, until_time: '23h', ...more },
    })

  it('is refused with the earliest day when fewer than seven working days lie between, holidays not counted', async () => {
    const { clock, db, siteId } = town.world
    const soon = await plan('14/10/2026')
    expect(soon.statusCode).toBe(422)
    expect(soon.body).toContain('sớm nhất được bắt đầu ngày 15/10/2026')
    const holiday = {
      date: '2026-10-08',
      kind: 'H',
      name: 'Ngày lễ thử',
      nameEn: 'Holiday',
    } as const
    const file = {
      years: { 2026: 'published' },
      days: [{ ...holiday, citation: 'Quyết định thử' }],
    }
    await loadCalendarFile({ db }, { siteId, actor: { kind: 'system' }, clock }, {
      file,
      source: 'Quyết định thử',
    } as never)
    expect((await plan('15/10/2026')).body).toContain('sớm nhất được bắt đầu ngày 16/10/2026')
    expect((await plan('16/10/2026')).statusCode).toBe(303)
    await expect.poll(() => bodyOf('/')).toContain('Dịch vụ gián đoạn từ 21:00 16/10/2026')
    expect(await bodyOf('/trang-thai')).toContain('Sắp tới')
  })

  it('is called off with the reason, which readers find', async () => {
    const id = key()
    expect((await plan('20/10/2026', { key: id })).statusCode).toBe(303)
    const silent = await administrator.post(`${DESK}/gian-doan/${id}/huy`, { reason_vi: ' ' })
    expect([silent.statusCode, silent.body.includes('Nhập lý do hủy')]).toEqual([422, true])
    await administrator.post(`${DESK}/gian-doan/${id}/huy`, { reason_vi: 'Dời sang tháng sau' })
    await expect.poll(() => bodyOf('/trang-thai')).toContain('Dời sang tháng sau')
    expect(await bodyOf('/trang-thai')).toContain('Đã hủy')
  })

  it('tells when services are to return by now, beside what was announced, and the page does not call all well', async () => {
    const id = key()
    const begun = { start_day: '05/10/2026', start_time: '8h00' }
    await administrator.post(`${DESK}/su-co`, {
      ...{ key: id, affected_vi: 'Thanh toán', meanwhile_vi: 'Đóng tại quầy', ...begun },
      ...{ until_day: '05/10/2026', until_time: '11h' },
    })
    await expect.poll(() => bodyOf('/trang-thai')).toContain('Đang có dịch vụ gián đoạn')
    const page = await bodyOf('/trang-thai')
    expect(page).not.toContain('hoạt động bình thường')
    expect(page.indexOf('Thanh toán')).toBeLessThan(page.indexOf('Nộp trực tuyến'))
    const say = (more: Record<string, string>) =>
      administrator.post(`${DESK}/gian-doan/${id}/dien-bien`, {
        ...{ key: key(), text_vi: 'Chờ ngân hàng', until_day: '05/10/2026', ...more },
      })
    const past = await say({ until_time: '7h' })
    expect([past.statusCode, past.body.includes('phải ở phía trước')]).toEqual([422, true])
    expect(past.body).toContain('>Chờ ngân hàng</textarea>')
    expect((await say({ until_time: '' })).body).toContain('Nhập giờ')
    expect((await say({ until_time: '16h' })).statusCode).toBe(303)
    await expect
      .poll(() => bodyOf('/trang-thai'))
      .toContain('16:00 05/10/2026 (lúc đầu báo: 11:00 05/10/2026)')
    await administrator.post(`${DESK}/gian-doan/${id}/tro-lai`)
  })

  it('whose expected end passes is called late on the home page at that minute, and a kept page does not say it is over', async () => {
    const { clock } = town.world
    const before = clock.now()
    const id = key()
    const begun = { start_day: '05/10/2026', start_time: '8h00' }
    await administrator.post(`${DESK}/su-co`, {
      ...{ key: id, affected_vi: 'Tra cứu', meanwhile_vi: 'Gọi điện thoại', ...begun },
      ...{ until_day: '05/10/2026', until_time: '11h' },
    })
    const told = 'Đang có sự cố từ 08:00 05/10/2026'
    const expected = `${told}, dự kiến khôi phục lúc 11:00 05/10/2026`
    await expect.poll(() => bodyOf('/')).toContain(expected)
    clock.set(instant('2026-10-05T10:59:00+07:00'))
    expect(await bodyOf('/')).toContain(expected)
    clock.set(instant('2026-10-05T11:00:00+07:00'))
    const late = await bodyOf('/')
    expect(late).toContain(`${told}. Đã quá giờ dự kiến (11:00 05/10/2026), chưa khôi phục`)
    expect(late).not.toContain(expected)
    clock.set(before)
    const said = { text_vi: 'Cần thêm thời gian', until_day: '05/10/2026', until_time: '16h' }
    await administrator.post(`${DESK}/gian-doan/${id}/dien-bien`, { key: key(), ...said })
    await expect
      .poll(() => bodyOf('/trang-thai'))
      .toMatch(/Cần thêm thời gian\.<\/span> Dự kiến khôi phục lúc 16:00 05\/10\/2026/)
    // It cannot be taken back, and so is asked once.
    const desk = (await administrator.get(`${DESK}/gian-doan/${id}`)).body
    expect(desk).toMatch(/<details[^>]*><summary[^>]*><span[^>]*>Dịch vụ đã khôi phục/)
    expect(desk).toContain('không mở lại được')
    await administrator.post(`${DESK}/gian-doan/${id}/tro-lai`)
  })

  it('that goes on stands on the home page before those that are coming, of which the next comes first', async () => {
    await plan('27/10/2026')
    const id = key()
    await administrator.post(`${DESK}/su-co`, {
      ...{ key: id, affected_vi: 'Đặt lịch hẹn', meanwhile_vi: 'Gọi điện thoại' },
      ...{ start_day: '05/10/2026', start_time: '7h45', until_day: '', until_time: '' },
    })
    await expect.poll(() => bodyOf('/')).toContain('Đang có sự cố từ 07:45')
    const said = (await bodyOf('/')).match(/(?:Đang có sự cố|Dịch vụ gián đoạn) từ [\d:/ ]+\d/g)
    expect(said).toEqual([
      'Đang có sự cố từ 07:45 05/10/2026',
      'Dịch vụ gián đoạn từ 21:00 16/10/2026',
      'Dịch vụ gián đoạn từ 21:00 27/10/2026',
    ])
    await administrator.post(`${DESK}/gian-doan/${id}/tro-lai`)
  })

  it('that happens is told at once, followed, and over only when somebody says so', async () => {
    const id = key()
    const begun = { start_day: '05/10/2026', start_time: '8h00', until_day: '', until_time: '' }
    await administrator.post(`${DESK}/su-co`, {
      ...{ key: id, affected_vi: 'Tra cứu hồ sơ', meanwhile_vi: 'Gọi điện thoại', ...begun },
    })
    await expect.poll(() => bodyOf('/')).toContain('Đang có sự cố từ 08:00 05/10/2026')
    const update = { key: key(), text_vi: 'Đang thay ổ đĩa' }
    await administrator.post(`${DESK}/gian-doan/${id}/dien-bien`, update)
    await administrator.post(`${DESK}/gian-doan/${id}/dien-bien`, update)
    expect((await bodyOf('/trang-thai')).split('Đang thay ổ đĩa')).toHaveLength(2)
    const early = await administrator.post(`${DESK}/gian-doan/${id}/huy`, { reason_vi: 'Thôi' })
    expect([early.statusCode, early.body.includes('Gián đoạn đã bắt đầu')]).toEqual([422, true])
    await administrator.post(`${DESK}/gian-doan/${id}/tro-lai`)
    await expect.poll(() => bodyOf('/')).not.toContain('Đang có sự cố')
    expect(await bodyOf('/trang-thai')).toContain('Đã khôi phục')
    const types = await town.world.db
      .selectFrom('event')
      .select('type')
      .where('subject_id', '=', id)
      .orderBy('id')
      .execute()
    expect(types.map(each => each.type)).toEqual([
      ...['incident.reported', 'outage.updated', 'outage.ended'],
    ])
  })
})

describe('a day and an hour', () => {
  const send = (path: string, more: Record<string, string>) =>
    administrator.post(`${DESK}/${path}`, {
      ...{ key: key(), severity: 'info', text_vi: 'Nghỉ', affected_vi: 'Nộp', meanwhile_vi: 'Chờ' },
      ...{ start_day: '20/10/2026', start_time: '8h', until_day: '20/10/2026', until_time: '9h' },
      ...{ end_day: '20/10/2026', end_time: '9h', ...more },
    })
  const wrong = (html: string) => [...html.matchAll(/href="#([a-z_]+)">/g)].map(([, name]) => name)

  it.each([
    ['a banner', 'dong', 'start', 'end'],
    ['a planned outage', 'gian-doan', 'start', 'until'],
    ['an incident', 'su-co', 'start', 'until'],
  ])('of %s are each told alone what is wrong with them', async (_, path, ...moments) => {
    for (const each of moments) {
      const [day, time] = [`${each}_day`, `${each}_time`]
      const late = await send(path, { [time]: '25h' })
      expect([late.statusCode, wrong(late.body)]).toEqual([422, [time]])
      expect(late.body).toContain('Giờ chưa đúng')
      expect(late.body).toContain('value="25h"')
      expect(wrong((await send(path, { [day]: '31/02/2026' })).body)).toEqual([day])
      const noTime = await send(path, { [time]: '' })
      expect([wrong(noTime.body), noTime.body.includes('Nhập giờ')]).toEqual([[time], true])
      const noDay = await send(path, { [day]: '' })
      expect([wrong(noDay.body), noDay.body.includes('Nhập ngày')]).toEqual([[day], true])
    }
    const none = await send(path, {
      [`${moments[0]}_time`]: 'x',
      [`${moments[1]}_day`]: 'x',
    })
    expect(wrong(none.body)).toEqual(['start_time', `${moments[1]}_day`])
  })
})

test('the status page counts the beats that there were, each once, and says what it cannot measure', async () => {
  const { clock, db, siteId } = town.world
  expect(await bodyOf('/trang-thai')).toContain('Chưa có lần ghi nào')
  const before = clock.now()
  await job('note-beat', {})
  await job('note-beat', {})
  clock.set(addMinutes(before, 10))
  await job('note-beat', {})
  const { beats } = await db
    .selectFrom('beat_day')
    .select('beats')
    .where('site_id', '=', siteId)
    .executeTakeFirstOrThrow()
  expect(beats).toBe(2)
  const page = await bodyOf('/trang-thai')
  expect(page).toContain('2/2')
  expect(page).toContain('Cổng này không gửi thư ra ngoài')
  clock.set(before)
})
