/** Cancelling: who does is told that it is done, who moves up is told, and what is called off promotes nobody. */
import { beforeAll, expect, test } from 'vitest'
import { registrationPath } from '#features/campaigns'
import { addMinutes } from '#kernel/instant.ts'
import { registered, testCampaign } from '#test/support/campaign-list.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

let town: Town
let reader: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
})

const pathOf = (id: string) => registrationPath(town.product.deps.keys, id)

const mailsTo = async (email: string) =>
  town.world.db
    .selectFrom('outgoing_message')
    .select(['subject', 'body'])
    .where('recipient', '=', email)
    .orderBy('queued_at')
    .orderBy('id')
    .execute()

const person = (name: string) => ({
  ...{ name, phone: '0911222333', email: `${name.toLowerCase()}@example.vn` },
})

/** What a letter is about, without whom. */
const unmarked = ({ subject }: { readonly subject: string }) => subject.replace(/ \(.*\)$/, '')

test('who cancels gets one confirmation, with a place or waiting; who moves up is told; nobody else is', async () => {
  const campaign = await testCampaign(town, { capacities: [1] })
  const [an, binh, chi] = [
    await registered(town, campaign, person('An')),
    await registered(town, campaign, person('Binh')),
    await registered(town, campaign, person('Chi')),
  ]
  await reader.post(`${pathOf(an)}/huy`)
  await reader.post(`${pathOf(an)}/huy`)
  await reader.post(`${pathOf(chi)}/huy`)
  const subjects = async (name: string) => (await mailsTo(`${name}@example.vn`)).map(unmarked)
  expect(await subjects('an')).toEqual(['Đã đăng ký: Tiêm chủng', 'Đã hủy đăng ký: Tiêm chủng'])
  expect(await subjects('binh')).toEqual([
    'Trong danh sách chờ: Tiêm chủng',
    'Đã có chỗ cho bạn: Tiêm chủng',
  ])
  expect(await subjects('chi')).toEqual([
    'Trong danh sách chờ: Tiêm chủng',
    'Đã hủy đăng ký: Tiêm chủng',
  ])
  const told = (await mailsTo('an@example.vn')).at(-1)
  expect(told?.body).toContain('08:00–09:00 ngày 12/10/2026')
  expect(told?.body).toContain(pathOf(an))
  expect((await reader.get(pathOf(binh))).body).toContain('Đã có chỗ')
})

test('who gave a phone number alone finds the registration by its code and that number, and cancels it', async () => {
  const campaign = await testCampaign(town, { usual: ['phone'], reminderHours: 0 })
  const id = await registered(town, campaign, { name: 'Dung', phone: '0911222334' })
  const code =
    /<strong>(\w{4}-\w{4})<\/strong>/.exec((await reader.get(pathOf(id))).body)?.[1] ?? ''
  const found = await reader.post('/dang-ky/tra-cuu', { code, contact: '0911 222 334' })
  const slip = await reader.get(found.headers.location ?? '')
  expect(slip.body).toContain('Đã có chỗ')
  expect(slip.body).toContain(`href="${pathOf(id)}/huy"`)
  await reader.post(`${pathOf(id)}/huy`)
  expect((await reader.get(pathOf(id))).body).toContain('Đã hủy đăng ký')
  expect((await reader.get(`/dang-ky/${campaign.slug}`)).body).toContain('Còn 2/2 chỗ')
})

test('who moves up and left no e-mail is on the officers’ list to be called, until somebody came', async () => {
  const campaign = await testCampaign(town, { capacities: [1] })
  const has = await registered(town, campaign, person('Hoa'))
  await registered(town, campaign, { ...person('Khanh'), email: '' })
  const head = await browserOf(town, 'head')
  const list = `/can-bo/dang-ky/${campaign.id}/danh-sach`
  const calls = async () => (await head.get(list)).body.match(/Gọi điện báo có chỗ/g)?.length ?? 0
  expect(await calls()).toBe(0)
  await reader.post(`${pathOf(has)}/huy`)
  expect(await calls()).toBe(1)
  expect(await htmlFindings((await head.get(list)).body)).toEqual([])
  const [heading, ...lines] = (await head.get(`${list}.csv`)).body.trim().split(/\r?\n/)
  const column = heading?.split(',').findIndex(each => each.includes('Cần gọi điện')) ?? -1
  expect(lines.map(line => line.split(',')[column])).toContainEqual('Gọi điện báo có chỗ')
})

test('of a campaign that was called off nobody cancels, nobody moves up, and no slip offers it', async () => {
  const campaign = await testCampaign(town, { capacities: [1] })
  const first = await registered(town, campaign, person('Dung'))
  const second = await registered(town, campaign, person('Giang'))
  await (await browserOf(town, 'head')).post(`/can-bo/dang-ky/${campaign.id}/huy`, {
    reason: 'Trạm sửa chữa đột xuất',
  })
  const slip = (await reader.get(pathOf(first))).body
  expect(slip).toContain('Đợt đăng ký này đã bị hủy')
  expect(slip).toContain('Trạm sửa chữa đột xuất')
  expect(slip).not.toContain(`${pathOf(first)}/huy`)
  expect(await htmlFindings(slip)).toEqual([])
  const refused = await reader.post(`${pathOf(first)}/huy`)
  expect([refused.statusCode, refused.body.includes('bạn không phải hủy nữa')]).toEqual([422, true])
  expect((await mailsTo('giang@example.vn')).map(unmarked)).toEqual([
    'Trong danh sách chờ: Tiêm chủng',
    'Đợt đăng ký đã hủy: Tiêm chủng',
  ])
  expect((await mailsTo('giang@example.vn')).at(-1)?.body).toContain(
    'Lý do: Trạm sửa chữa đột xuất',
  )
  expect((await reader.get(pathOf(second))).body).not.toContain('Bạn là người chờ đầu tiên')
  const shown = (await reader.get(`/dang-ky/${campaign.slug}`)).body
  expect(shown).toContain('Trạm sửa chữa đột xuất')
  expect(shown).not.toContain('Hết chỗ')
  expect(await htmlFindings(shown)).toEqual([])
})

test('nobody is said to have a place in what was called off: not on the slip, nor in the officers’ list and file', async () => {
  const campaign = await testCampaign(town, { capacities: [1] })
  const has = await registered(town, campaign, person('Ngân'))
  const waits = await registered(town, campaign, person('Oanh'))
  const gone = await registered(town, campaign, person('Phúc'))
  await reader.post(`${pathOf(gone)}/huy`)
  const head = await browserOf(town, 'head')
  const desk = `/can-bo/dang-ky/${campaign.id}`
  const list = `${desk}/danh-sach`
  const pages = async () => [
    ...(await Promise.all([has, waits].map(id => reader.get(pathOf(id))))),
    ...(await Promise.all([list, `${list}.csv`, `${list}/${has}`].map(path => head.get(path)))),
  ]
  const saying = async (text: string) => (await pages()).map(({ body }) => body.includes(text))
  expect(await saying('Đợt đăng ký đã hủy')).toEqual([false, false, false, false, false])
  await head.post(`${desk}/huy`, { reason: 'Hết vắc xin' })
  expect(await saying('Đợt đăng ký đã hủy')).toEqual([true, true, true, true, true])
  expect(await saying('Đã có chỗ')).toEqual([false, false, false, false, false])
  expect(await saying('Trong danh sách chờ')).toEqual([false, false, false, false, false])
  expect((await reader.get(pathOf(gone))).body).toContain('Đã hủy đăng ký')
})

test('a campaign that people saw is not called off without a reason, which is asked beside its field', async () => {
  const campaign = await testCampaign(town)
  const head = await browserOf(town, 'head')
  const desk = `/can-bo/dang-ky/${campaign.id}`
  const refused = await head.post(`${desk}/huy`, { reason: '  ' })
  expect([refused.statusCode, refused.body.includes('href="#reason"')]).toEqual([422, true])
  expect(refused.body.slice(refused.body.indexOf('id="reason-error"'))).toContain('Nhập lý do hủy')
  expect(await htmlFindings(refused.body)).toEqual([])
  expect((await reader.get(`/dang-ky/${campaign.slug}`)).body).toContain('Đang nhận đăng ký')
  const draft = await testCampaign(town, { state: 'draft' })
  const gone = await head.post(`/can-bo/dang-ky/${draft.id}/huy`)
  expect(gone.headers.location).toContain('xong=huy')
})

test('an officer cancels for somebody, with a reason that the slip and the message say; the place goes on, and the person may register again', async () => {
  const campaign = await testCampaign(town, { capacities: [1], identityQuestion: 'phone' })
  const wrong = await registered(town, campaign, person('Ky'))
  const next = await registered(town, campaign, { ...person('Lam'), phone: '0911222444' })
  const head = await browserOf(town, 'head')
  const address = `/can-bo/dang-ky/${campaign.id}/danh-sach/${wrong}`
  const outsider = await browserOf(town, 'outsider')
  expect((await outsider.post(`${address}/huy`, { reason: 'Nhầm' })).statusCode).toBe(404)
  const refused = await head.post(`${address}/huy`, { reason: ' ' })
  expect([refused.statusCode, refused.body.includes('href="#reason"')]).toEqual([422, true])
  expect(refused.body).not.toContain('0911')
  expect(await htmlFindings(refused.body)).toEqual([])
  await head.post(`${address}/huy`, { reason: 'Người khác đăng ký nhầm số của bạn' })
  await head.post(`${address}/huy`, { reason: 'Lần hai' })
  const shown = (await head.get(address)).body
  expect(shown).toContain('Người khác đăng ký nhầm số của bạn')
  expect(shown).not.toContain('Hủy đăng ký này thay người dân')
  expect(await htmlFindings(shown)).toEqual([])
  const slip = (await reader.get(pathOf(wrong))).body
  expect(slip).toContain('Đơn vị tổ chức đã hủy đăng ký này')
  expect(slip).toContain('Người khác đăng ký nhầm số của bạn')
  expect(await htmlFindings(slip)).toEqual([])
  const mails = await mailsTo('ky@example.vn')
  expect(mails.map(unmarked)).toEqual(['Đã đăng ký: Tiêm chủng', 'Đã hủy đăng ký: Tiêm chủng'])
  expect(mails.at(-1)?.body).toContain('Lý do: Người khác đăng ký nhầm số của bạn')
  expect((await reader.get(pathOf(next))).body).toContain('Đã có chỗ')
  const events = await town.world.db
    .selectFrom('event')
    .select(['actor_kind', 'actor_id', 'data'])
    .where('subject_id', '=', wrong)
    .where('type', '=', 'registration.cancelled')
    .execute()
  const officer = { actor_kind: 'officer', actor_id: town.world.officer('head').id, data: {} }
  expect(events).toEqual([officer])
  expect(await registered(town, campaign, person('Ky'))).not.toBe(wrong)
})

test('who has been checked in before the time begins cannot cancel, nor be cancelled, and is told so', async () => {
  const campaign = await testCampaign(town)
  const came = await registered(town, campaign, person('Minh'))
  const { clock } = town.world
  const now = clock.now()
  clock.set(addMinutes(now, 7 * 1440 - 30))
  const head = await browserOf(town, 'head')
  const [, code = ''] =
    /<strong>(\w{4}-\w{4})<\/strong>/.exec((await reader.get(pathOf(came))).body) ?? []
  await head.post(`/can-bo/dang-ky/${campaign.id}/diem-danh`, { code })
  expect((await reader.get(pathOf(came))).body).not.toContain(`${pathOf(came)}/huy`)
  const refused = await reader.post(`${pathOf(came)}/huy`)
  expect([refused.statusCode, refused.body.includes('Đã điểm danh nên không hủy')]).toEqual([
    422,
    true,
  ])
  const page = `/can-bo/dang-ky/${campaign.id}/danh-sach/${came}`
  const byOfficer = await head.post(`${page}/huy`, { reason: 'Nhầm' })
  expect([byOfficer.statusCode, byOfficer.body.includes('Bỏ điểm danh trước rồi hủy')]).toEqual([
    422,
    true,
  ])
  clock.set(now)
})

test('whoever cancels reads what becomes of the place; who only waits has none to give', async () => {
  const campaign = await testCampaign(town, { capacities: [1] })
  const has = await registered(town, campaign, person('Lan'))
  const said = async (id: string) => (await reader.get(`${pathOf(id)}/huy`)).body
  expect(await said(has)).toContain('Chỗ của bạn được trả lại ngay cho người khác đăng ký.')
  const waits = await registered(town, campaign, person('Mai'))
  expect(await said(has)).toContain('Chỗ của bạn được chuyển ngay cho người đang chờ đầu tiên.')
  expect(await said(waits)).toContain('Bạn rời danh sách chờ.')
  expect(await said(waits)).not.toContain('Chỗ của bạn')
})

test('letters about the children of one parent tell which child; what is no name stays out of them', async () => {
  const campaign = await testCampaign(town, { title: 'Lớp vẽ', capacities: [9] })
  const email = 'phu-huynh@example.vn'
  const names = ['Phạm Thị Hòa', 'Phạm An', 'phạm bình', 'Xem evil.example']
  for (const name of names) await registered(town, campaign, { ...person('x'), name, email })
  const head = await browserOf(town, 'head')
  await head.post(`/can-bo/dang-ky/${campaign.id}/huy`, { reason: 'Bão số 9' })
  const mails = await mailsTo(email)
  for (const what of ['Đã đăng ký', 'Đợt đăng ký đã hủy']) {
    const told = mails.filter(({ subject }) => subject.startsWith(what))
    expect(told.map(({ subject }) => /\(([^,]*), mã …[A-Z2-9]{4}\)$/.exec(subject)?.[1])).toEqual([
      ...['Hòa', 'An', 'bình', '08:00'],
    ])
    expect(new Set(told.map(({ subject }) => subject)).size).toBe(4)
    expect(told[0]?.body).toContain('Người tham gia: Hòa\n')
    for (const { subject, body } of told) expect(subject + body).not.toMatch(/Phạm|evil/)
  }
})
