/** Who registers twice: what the form says, who is told, and how asking for others is stopped (ADR 0077). */
import { expect, test } from 'vitest'
import { eraseCampaign, registrationPath } from '#features/campaigns'
import { newId } from '#kernel/ids.ts'
import { addMinutes, instantAt } from '#kernel/instant.ts'
import {
  campaignDeps,
  registered,
  type TestCampaign,
  testCampaign,
} from '#test/support/campaign-list.ts'
import { everyText } from '#test/support/every-text.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { openCampaignDesk } from './campaign-desk.ts'

const { town, head, reader } = await openCampaignDesk({ settings: { RATE_LIMIT: 'yes' } })

/** As somebody in a hurry types it. */
const TYPED = 'LÝ thị  ĐẦU'
/** Known people whom one network may name within an hour. */
const MOST = 60
const NUMBER = '079190000001'
const FIRST = { name: 'Lý Thị Đầu', phone: '0911222333', email: 'dau@example.vn' }
const formOf = (campaign: TestCampaign) => `/dang-ky/${campaign.slug}/gui`
const fieldsOf = ({ slots: [slot = ''] }: TestCampaign, phone: string) => ({
  ...{ slot, once: newId(town.world.clock.now()), name: TYPED, phone, email: '' },
})
const again = (campaign: TestCampaign, phone = FIRST.phone) =>
  reader.post(formOf(campaign), fieldsOf(campaign, phone))
const toldTo = async (email: string) =>
  (
    await town.world.db
      .selectFrom('outgoing_message')
      .select('body')
      .where('recipient', '=', email)
      .where('subject', 'like', 'Bạn đã đăng ký rồi%')
      .execute()
  ).map(({ body }) => body)

test('the form says beforehand that it takes one registration each, and by which answer', async () => {
  const { body } = await reader.get(formOf(await testCampaign(town, { identityQuestion: 'phone' })))
  expect(body).toContain(
    'Mỗi người một đăng ký trong đợt này, phân biệt theo họ tên cùng với: Số điện thoại.',
  )
  const free = await reader.get(formOf(await testCampaign(town)))
  expect(free.body).not.toContain('Mỗi người một đăng ký')
})

test('a family that shares one phone registers each of its members, once each', async () => {
  const campaign = await testCampaign(town, { identityQuestion: 'phone' })
  await registered(town, campaign, FIRST)
  for (const status of [303, 422]) {
    const child = { ...fieldsOf(campaign, FIRST.phone), name: 'Lý Minh Con' }
    expect((await reader.post(formOf(campaign), child)).statusCode).toBe(status)
  }
})

test('where people are told apart by their identity number, another name gets nobody a second place', async () => {
  const campaign = await testCampaign(town, {
    ...{ identityQuestion: 'identity_number', usual: ['phone', 'email', 'identity_number'] },
  })
  await registered(town, campaign, { ...FIRST, identity_number: NUMBER })
  const { body } = await reader.get(formOf(campaign))
  expect(body).toContain('phân biệt theo: Số định danh cá nhân (căn cước).')
  const named = { ...fieldsOf(campaign, '0911222999'), name: 'Tên Khác', identity_number: NUMBER }
  expect((await reader.post(formOf(campaign), named)).statusCode).toBe(422)
})

test('a second one is refused at that answer, with what to do, and says nothing of the first; what was typed stays', async () => {
  const campaign = await testCampaign(town, { identityQuestion: 'phone' })
  const id = await registered(town, campaign, FIRST)
  const { statusCode, body } = await again(campaign)
  expect(statusCode).toBe(422)
  expect(body).toContain('href="#phone"')
  expect(body.slice(body.indexOf('id="phone-error"'))).toContain('Không đăng ký thêm được')
  expect(body).toContain(`value="${TYPED}"`)
  expect(body).toMatch(/Không còn mã, hãy hỏi [^.]+\./)
  const { code } = await town.world.db
    .selectFrom('registration')
    .select('code')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  for (const secret of [code, id, FIRST.name, FIRST.email, 'Đã có chỗ'])
    expect(body).not.toContain(secret)
  expect(await htmlFindings(body)).toEqual([])
})

test('whoever registered first is told by e-mail and on the slip, once an hour and three times at most', async () => {
  const campaign = await testCampaign(town, { identityQuestion: 'phone' })
  const email = 'bao@example.vn'
  const id = await registered(town, campaign, { ...FIRST, email })
  const path = registrationPath(town.product.deps.keys, id)
  expect((await reader.get(path)).body).not.toContain('có thêm một lần gửi đăng ký')
  const { clock } = town.world
  const now = clock.now()
  await again(campaign)
  await again(campaign)
  expect(await toldTo(email)).toHaveLength(1)
  expect((await toldTo(email))[0]).toContain(path)
  const slip = (await reader.get(path)).body
  expect(slip).toContain('Lúc 08:00 05/10/2026 có thêm một lần gửi đăng ký cho người này')
  expect(await htmlFindings(slip)).toEqual([])
  const person = `/can-bo/dang-ky/${campaign.id}/danh-sach/${id}`
  expect((await head.get(person)).body).toContain('Gửi đăng ký lần nữa lúc')
  for (const hour of [1, 2, 3, 4]) {
    clock.set(addMinutes(now, hour * 61))
    await again(campaign)
  }
  expect(await toldTo(email)).toHaveLength(3)
  const events = await town.world.db
    .selectFrom('event')
    .select('id')
    .where('subject_id', '=', id)
    .where('type', '=', 'registration.repeated')
    .execute()
  expect(events).toHaveLength(3)

  clock.set(instantAt(campaign.retentionDay, 1))
  await eraseCampaign(campaignDeps(town), { siteId: town.world.siteId, campaignId: campaign.id })
  expect(await everyText(town.databaseUrl, [email])).toEqual([])
  clock.set(now)
})

test('who names many that have registered is answered alike for everybody until the hour is over, and then again', async () => {
  const campaign = await testCampaign(town, { identityQuestion: 'phone', capacities: [100] })
  const phones = Array.from({ length: MOST + 1 }, (_, index) => `09337700${String(10 + index)}`)
  for (const phone of phones) await registered(town, campaign, { ...FIRST, phone, email: '' })
  const { clock } = town.world
  const now = clock.now()
  // All but one of them, and one of them over and over: one form that is sent often asks for nobody else.
  for (const phone of [
    ...phones.slice(0, MOST - 1),
    ...Array.from({ length: 9 }, () => phones[0] ?? ''),
  ])
    expect((await again(campaign, phone)).body).toContain('Không đăng ký thêm được')
  expect((await again(campaign, '0944000001')).statusCode).toBe(303)
  await again(campaign, phones[MOST - 1])
  for (const phone of [phones[MOST] ?? '', '0944000002']) {
    const { statusCode, body } = await again(campaign, phone)
    expect(statusCode).toBe(422)
    expect(body).toContain('tạm ngừng nhận từ mạng này')
    expect(body).not.toContain('Không đăng ký thêm được')
    expect(body).toContain(`value="${TYPED}"`)
  }
  const elsewhere = await town.product.server.inject({
    ...{ method: 'POST', url: formOf(campaign), remoteAddress: '203.0.113.9' },
    headers: {
      ...{ host: 'localhost', 'sec-fetch-site': 'same-origin' },
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams(fieldsOf(campaign, '0944000003')).toString(),
  })
  expect(elsewhere.statusCode).toBe(303)
  const other = await testCampaign(town)
  expect((await again(other, '0944000002')).statusCode).toBe(303)
  clock.set(addMinutes(now, 61))
  expect((await again(campaign, '0944000002')).statusCode).toBe(303)
  clock.set(now)
})

test('a name typed without its accents gets nobody a second place, in whichever order, and the form says what to do', async () => {
  const campaign = await testCampaign(town, { identityQuestion: 'phone', capacities: [9, 9] })
  const send = (name: string, slot = 0) =>
    reader.post(formOf(campaign), {
      ...{ ...fieldsOf(campaign, FIRST.phone), name },
      slot: campaign.slots[slot] ?? '',
    })
  await registered(town, campaign, { ...FIRST, name: 'Trần Thị Hòa', email: 'hoa@example.vn' })
  for (const name of ['tran thi hoa', 'TRAN THI  HOA', 'tranthi hoa', 'TrầnThị Hoà']) {
    const { statusCode, body } = await send(name, 1)
    expect([name, statusCode]).toEqual([name, 422])
    expect(body).toContain('hãy ghi họ tên đủ dấu')
  }
  expect(await toldTo('hoa@example.vn')).toHaveLength(1)
  for (const name of ['Trần Thị Hoa', 'Trần Thị Họa', 'Trần Văn Bình'])
    expect([name, (await send(name)).statusCode]).toEqual([name, 303])
  expect((await send('tran van binh')).statusCode).toBe(422)
  expect((await send('le van cuong')).statusCode).toBe(303)
  expect((await send('Lê Văn Cường', 1)).statusCode).toBe(422)
})

test('who cancelled registers again under any spelling; children of one phone whose days of birth differ are two', async () => {
  const usual = ['phone', 'email', 'born_on'] as const
  const campaign = await testCampaign(town, { identityQuestion: 'phone', capacities: [9], usual })
  const person = (name: string, born_on: string) => ({ ...FIRST, name, email: '', born_on })
  const id = await registered(town, campaign, person('Đỗ Ân', '2020-01-01'))
  await expect(registered(town, campaign, person('do an', '2020-01-01'))).rejects.toThrow()
  await reader.post(`${registrationPath(town.product.deps.keys, id)}/huy`)
  await registered(town, campaign, person('do an', '2020-01-01'))
  await registered(town, campaign, person('Đỗ Ân', '2021-01-01'))
})

test('two spellings of one name that come at the same moment are one registration', async () => {
  const campaign = await testCampaign(town, { identityQuestion: 'phone', capacities: [9, 9] })
  const names = ['Võ Thị Sáu', 'vo thi sau', 'VO THI SAU', 'Võ Thị Sáu']
  const sent = await Promise.allSettled(
    names.map((name, at) => registered(town, campaign, { ...FIRST, name, email: '' }, at % 2)),
  )
  expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const [kept] = await town.world.db
    .selectFrom('registration')
    .selectAll()
    .where('campaign_id', '=', campaign.id)
    .execute()
  const copy = {
    ...kept,
    id: newId(town.world.clock.now()),
    once_key: newId(town.world.clock.now()),
  }
  await expect(
    town.world.db
      .insertInto('registration')
      .values({ ...copy, answers: '{}', code: 'AAAA-2222', arrival: 9, person_hash: null } as never)
      .execute(),
  ).rejects.toThrow('a_person_registers_once_however_the_name_is_typed')
})
