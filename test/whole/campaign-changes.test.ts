/** What changes under people who registered: the officer knows before, and who registered is told. */
import { expect, test } from 'vitest'
import { instantAt } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { slotRows } from '#test/support/campaign-list.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestFields } from '#test/support/test-browser.ts'
import { campaignForm, DESK, madeCampaign, openCampaignDesk } from './campaign-desk.ts'
import { browserOf } from './personas.ts'

const { town, head, reader } = await openCampaignDesk()

const ROW = { day: '20/10/2026', from: '08:00', to: '09:00', capacity: '2' }
const FORM = campaignForm({
  ...{ title_vi: 'Tiêm chủng mùa thu', about_vi: 'Đoạn một.\n\nĐoạn hai.' },
  ...{ opens_day: '01/10/2026', closes_day: '15/10/2026', ...slotRows([ROW]) },
})

type Made = Awaited<ReturnType<typeof madeCampaign>>

const made = () => madeCampaign(head, FORM)

async function register({ path }: Made, name: string, email: string): Promise<void> {
  const form = await reader.get(`${path}/gui`)
  const slot = /name="slot"[^>]*value="([0-9a-f-]{36})"/.exec(form.body)?.[1] ?? ''
  const sent = await reader.post(`${path}/gui`, { slot, name, phone: '0911222333', email })
  expect(sent.statusCode).toBe(303)
}

async function change({ desk }: Made, fields: TestFields) {
  return head.post(desk, { ...FORM, ...fields })
}

const mailsTo = (email: string) =>
  town.world.db
    .selectFrom('outgoing_message')
    .select(['subject', 'body'])
    .where('recipient', '=', email)
    .where('subject', 'like', 'Có thay đổi%')
    .orderBy('queued_at')
    .execute()

test('another place is saved only when the officer knows who is told; then each is told once, or is to be called', async () => {
  const campaign = await made()
  await register(campaign, 'Lý Thị Thư', 'thu@example.vn')
  await register(campaign, 'Lý Văn Máy', '')
  await register(campaign, 'Lý Thị Chờ', 'cho@example.vn')
  const list = `${campaign.desk}/danh-sach`
  const asked = await change(campaign, { place: 'Nhà văn hóa' })
  expect(asked.statusCode).toBe(200)
  expect(asked.body).toContain('2 người được gửi thư báo')
  expect(asked.body).toContain('1 người không khai thư điện tử')
  expect(asked.body).toContain('value="Nhà văn hóa"')
  expect(asked.body).toContain('name="telling" value="yes"')
  expect(await htmlFindings(asked.body)).toEqual([])
  expect((await reader.get(campaign.path)).body).toContain('Trạm y tế')
  expect(await mailsTo('thu@example.vn')).toEqual([])

  const saved = await change(campaign, { place: 'Nhà văn hóa', telling: 'yes' })
  expect(saved.headers.location).toContain('xong=luu')
  for (const email of ['thu@example.vn', 'cho@example.vn']) {
    const mails = await mailsTo(email)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.body).toContain('Địa điểm mới: Nhà văn hóa\n(trước đây: Trạm y tế)')
    expect(mails[0]?.body).not.toContain('Thời gian mới')
  }
  const { body } = await head.get(list)
  expect(body.match(/Gọi điện báo thay đổi/g)).toHaveLength(1)
  expect((await head.get(`${list}.csv`)).body).toContain('Gọi điện báo thay đổi')
})

test('another end of a time is told too, and each change anew', async () => {
  const campaign = await made()
  await register(campaign, 'Lý Thị Hai', 'hai@example.vn')
  for (const to of ['10:00', '11:00'])
    await change(campaign, { ...slotRows([{ ...ROW, to }]), telling: 'yes' })
  const mails = await mailsTo('hai@example.vn')
  expect(mails).toHaveLength(2)
  expect(mails[1]?.body).toContain('Thời gian mới: 08:00–11:00 ngày 20/10/2026')
  expect(mails[1]?.body).toContain('(trước đây: 08:00–10:00 ngày 20/10/2026)')
})

test('what changes for nobody who registered is saved at once', async () => {
  const campaign = await made()
  expect((await change(campaign, { place: 'Sân trường' })).headers.location).toContain('xong=luu')
  await register(campaign, 'Lý Thị Ba', 'ba@example.vn')
  const more = { place: 'Sân trường', ...slotRows([{ ...ROW, capacity: '9' }]) }
  expect((await change(campaign, more)).headers.location).toContain('xong=luu')
  expect(await mailsTo('ba@example.vn')).toEqual([])
})

test('who moves up by the same saving is told the new place', async () => {
  const campaign = await made()
  for (const name of ['Một', 'Hai', 'Ba'])
    await register(campaign, name, `len-${String(name.length)}@example.vn`)
  const more = { place: 'Nhà văn hóa', ...slotRows([{ ...ROW, capacity: '3' }]), telling: 'yes' }
  await change(campaign, more)
  const promoted = await town.world.db
    .selectFrom('outgoing_message')
    .select('body')
    .where('subject', 'like', 'Đã có chỗ cho bạn%')
    .execute()
  expect(promoted).toHaveLength(1)
  expect(promoted[0]?.body).toContain('Địa điểm: Nhà văn hóa')
})

test('somebody is found in the list by a name without accents, a phone number or a code, and none of it is in an address', async () => {
  const campaign = await made()
  await register(campaign, 'Đặng Thị Bưởi', 'buoi@example.vn')
  await register(campaign, 'Trần Văn Ổi', 'oi@example.vn')
  const list = `${campaign.desk}/danh-sach`
  const whole = (await head.get(list)).body
  expect(whole).toMatch(/<form action="[^"]*\/danh-sach" method="post"/)
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(whole.slice(whole.indexOf('Đặng Thị Bưởi')))?.[0]
  for (const text of [
    'dang buoi',
    'đặng bưởi',
    'BƯỞI',
    'Đặng Bư',
    code ?? '',
    (code ?? '').toLowerCase(),
  ]) {
    const { statusCode, body } = await head.post(list, { tim: text })
    const found = [body.includes('Đặng Thị Bưởi'), body.includes('Trần Văn Ổi')]
    expect([text, statusCode, ...found]).toEqual([text, 200, true, false])
    expect(await htmlFindings(body)).toEqual([])
  }
  // Accents that were typed are meant; names that were given without any fit them too.
  await register(campaign, 'Đặng Văn Bười', 'buoif@example.vn')
  await register(campaign, 'Dang Thi Buoi', 'khong-dau@example.vn')
  const { body: meant } = await head.post(list, { tim: 'bưởi' })
  const names = ['Đặng Thị Bưởi', 'Dang Thi Buoi', 'Đặng Văn Bười']
  expect(names.map(name => meant.includes(name))).toEqual([true, true, false])
  expect((await head.post(list, { tim: 'buoi' })).body).toContain('Tìm thấy 3 người')
  // The middle of a word is none: nearly everybody has “an” somewhere.
  expect((await head.post(list, { tim: 'uoi' })).body).toContain('Không có ai khớp')
  const both = (await head.post(list, { tim: '0911 222 333' })).body
  expect(both).toContain('Tìm thấy 4 người')
  const nobody = (await head.post(list, { tim: '100%' })).body
  expect(nobody).toContain('Không có ai khớp')
  const short = await head.post(list, { tim: ' b ' })
  expect([short.statusCode, short.body.includes('href="#tim"')]).toEqual([422, true])
  const outsider = await browserOf(town, 'outsider')
  expect((await outsider.post(list, { tim: 'buoi' })).statusCode).toBe(404)
})

test('the list goes by time, and by arrival within each', async () => {
  const rows = [ROW, { ...ROW, from: '07:00', to: '08:00' }]
  const campaign = await made()
  await change(campaign, slotRows(rows))
  const form = (await reader.get(`${campaign.path}/gui`)).body
  const slots = Array.from(form.matchAll(/name="slot"[^>]*value="([0-9a-f-]{36})"/g), at => at[1])
  for (const [name, slot] of [
    ['Người tám giờ', slots[1]],
    ['Người bảy giờ', slots[0]],
    ['Người tám giờ nữa', slots[1]],
  ])
    await reader.post(`${campaign.path}/gui`, {
      slot: slot ?? '',
      name: name ?? '',
      phone: '0911222333',
    })
  const { body } = await head.get(`${campaign.desk}/danh-sach`)
  const names = Array.from(body.matchAll(/Người (?:bảy|tám) giờ(?: nữa)?/g), ([name]) => name)
  expect(names).toEqual(['Người bảy giờ', 'Người tám giờ', 'Người tám giờ nữa'])
})

test('residents read paragraphs as they were written', async () => {
  const { path } = await made()
  expect((await reader.get(path)).body).toMatch(/<div class="mc-said">Đoạn một\.\n\nĐoạn hai\.</)
})

test('of days and times that are wrong the summary names each field', async () => {
  const wrong = { ...FORM, opens_day: 'x', closes_day: 'x', retention: 'x', closes_time: 'x' }
  const row = slotRows([{ ...ROW, from: 'x', to: 'x' }])
  const { body } = await head.post(`${DESK}/moi`, { ...wrong, ...row })
  const summary = /<ul class="govuk-list govuk-error-summary__list">([\s\S]*?)<\/ul>/.exec(
    body,
  )?.[1]
  const lines = Array.from((summary ?? '').matchAll(/<a [^>]*>([^<]*)</g), ([, line]) => line)
  expect(lines).toEqual([
    'Bắt đầu nhận đăng ký, ngày: Ngày không đúng. Ví dụ: 24/12/2026',
    'Hạn đăng ký, ngày: Ngày không đúng. Ví dụ: 24/12/2026',
    'Hạn, giờ: Giờ không đúng. Ví dụ: 07:30',
    'Khung giờ 1, từ giờ: Giờ không đúng. Ví dụ: 7:30',
    'Khung giờ 1, đến giờ: Giờ không đúng. Ví dụ: 7:30',
    'Ngày xóa thông tin cá nhân: Ngày không đúng. Ví dụ: 24/12/2026',
  ])
})

test('a retention day that has come erases nobody before the officer has read how many, and that it is for good', async () => {
  const campaign = await made()
  await register(campaign, 'Lý Thị Xóa', 'xoa@example.vn')
  await register(campaign, 'Lý Văn Xóa', '')
  const { clock } = town.world
  const before = clock.now()
  clock.set(instantAt(plainDate('2026-10-25'), 9 * 60))
  const late = await browserOf(town, 'head')
  const opened = async () => (await late.get(campaign.desk)).body
  const send = async (fields: TestFields) => late.post(campaign.desk, { ...FORM, ...fields })

  for (const retention of ['25/10/2026', '21/10/2026']) {
    const asked = await send({ retention, telling: 'yes' })
    expect(asked.statusCode).toBe(200)
    expect(asked.body).toContain('của 2 người đã đăng ký bị xóa ngay')
    expect(asked.body).toContain('Không lấy lại được')
    expect(asked.body).toContain(`name="erasing" value="${retention}"`)
    expect(await htmlFindings(asked.body)).toEqual([])
    expect(await opened()).not.toContain(`value="${retention}"`)
  }
  const otherDay = await send({ retention: '24/10/2026', erasing: '25/10/2026' })
  expect(otherDay.body).toContain('name="erasing" value="24/10/2026"')
  const tomorrow = await send({ retention: '26/10/2026' })
  expect(tomorrow.headers.location).toContain('xong=luu')
  const known = await send({ retention: '25/10/2026', erasing: '25/10/2026' })
  expect(known.headers.location).toContain('xong=luu')
  clock.set(before)
})

test('a retention day in many years is kept, and told right after saving', async () => {
  const campaign = await made()
  const saved = await change(campaign, { retention: '31/12/2099' })
  const told = (await head.get(saved.headers.location ?? '')).body
  expect(told).toContain('href="#retention"')
})
