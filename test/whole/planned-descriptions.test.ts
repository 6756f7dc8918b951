/** Promise to an administration: what will hold of a unit or a leader from a later day on can be said early, read, changed and taken back, and hinders nothing until then. */
import { beforeAll, expect, test } from 'vitest'
import { measureSite } from '#features/required-content'
import { newId } from '#kernel/ids.ts'
import { addMinutes, instant } from '#kernel/instant.ts'
import { formFields } from '#test/support/form-fields.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

const DESK = '/can-bo/to-chuc'

let town: Town
let unit: string
let leader: string
beforeAll(async () => {
  town = await foundTown()
  unit = `${DESK}/don-vi/${String(town.world.unit('ward'))}`
  leader = `${DESK}/lanh-dao/${town.world.officer('leader').id}`
})

/** Signed in anew: days pass here, and sessions end with them. */
const administrator = () => browserOf(town, 'administrator')
const today = (day: string) => {
  town.world.clock.set(instant(`${day}T08:00:00+07:00`))
}
const open = async (page: string) => (await (await administrator()).get(page)).body
const opened = async (page: string) => formFields(await open(page), page)
/** Sends a form a minute after the last one. */
const send = async (page: string, fields: Record<string, string>) => {
  town.world.clock.set(addMinutes(town.world.clock.now(), 1))
  return (await administrator()).post(page, fields)
}
const takeBack = async (page: string) => {
  const { plan = '', from = '' } = formFields(await open(page), `${page}/rut-lai`)
  return () => send(`${page}/rut-lai`, { plan, from })
}
const shown = async () => {
  const { body } = await (await browserOf(town, 'nobody')).get(
    `/co-cau-to-chuc?${newId(town.world.clock.now())}`,
  )
  return body
}
const events = async (type: string) => {
  const rows = await town.world.db
    .selectFrom('event')
    .select(['actor_id', 'data'])
    .where('type', '=', type)
    .orderBy('occurred_at')
    .execute()
  return rows.map(row => ({ by: row.actor_id, data: row.data }))
}

test('a text for a later day does not hinder a correction as of today, which holds until the planned one begins', async () => {
  today('2026-10-05')
  await send(unit, { valid_from: '01/10/2026', duties_vi: 'Giải quyết hồ sơ' })
  const later = { ...(await opened(unit)), valid_from: '01/12/2027', duties_vi: 'Việc mới' }
  expect((await send(unit, later)).statusCode).toBe(303)
  const page = await open(unit)
  for (const told of ['áp dụng từ ngày 01/12/2027', 'đến hết ngày 30/11/2027', 'Việc mới'])
    expect(page).toContain(told)
  expect(await htmlFindings(page)).toEqual([])
  // English that nobody wrote is not filled with the Vietnamese, which would be kept as English from then on.
  expect(formFields(page, unit)).toMatchObject({ duties_vi: 'Giải quyết hồ sơ', duties_en: '' })
  const list = await open(DESK)
  expect(list).toMatch(/Dự kiến từ ngày 01\/12\/2027<\/a>: Việc mới/)
  expect(await htmlFindings(list)).toEqual([])

  const now = { ...(await opened(unit)), reception_vi: 'Sáng thứ Ba' }
  const saved = await send(unit, now)
  expect(saved.headers.location).toBe(`${DESK}?xong=1&den=2027-12-01`)
  expect(await open(`${DESK}?xong=1&den=2027-12-01`)).toContain(
    'có hiệu lực đến hết ngày 30/11/2027; từ ngày 01/12/2027 áp dụng nội dung dự kiến',
  )
  await expect.poll(shown).toContain('Sáng thứ Ba')
  today('2027-11-30')
  expect(await shown()).toContain('Giải quyết hồ sơ')
  today('2027-12-01')
  const begun = await shown()
  expect(begun).toContain('Việc mới')
  expect(begun).not.toContain('Sáng thứ Ba')
  expect(await open(unit)).not.toContain('Nội dung dự kiến')
})

test('a day before the text that holds today is refused, and the error names that day', async () => {
  today('2028-01-05')
  const early = await send(unit, { ...(await opened(unit)), valid_from: '30/11/2027' })
  expect(early.statusCode).toBe(422)
  expect(early.body).toContain('có hiệu lực từ ngày 01/12/2027. Chọn ngày 01/12/2027 hoặc')
})

test('a planned text is taken back once, by somebody and at a moment that are kept, and nobody ever reads it', async () => {
  today('2028-01-10')
  await send(unit, { ...(await opened(unit)), valid_from: '01/03/2028', duties_vi: 'Nhầm ngày' })
  const plan = `${unit}?tu=2028-03-01`
  await send(plan, { ...(await opened(plan)), reception_vi: 'Chiều thứ Tư' })
  const back = await takeBack(unit)
  expect((await back()).headers.location).toBe(`${DESK}?xong=withdrawn`)
  expect((await back()).headers.location).toBe(`${DESK}?xong=withdrawn`)
  expect(await events('unit.plan_withdrawn')).toEqual([
    { by: town.world.officer('administrator').id, data: { valid_from: '2028-03-01' } },
  ])
  const kept = await town.world.db
    .selectFrom('unit_profile')
    .innerJoin('unit_profile_withdrawal as back', 'back.profile_id', 'unit_profile.id')
    .select(['reception_vi', 'back.withdrawn_by'])
    .orderBy('saved_at')
    .execute()
  const withdrawn_by = town.world.officer('administrator').id
  expect(kept).toEqual([
    { reception_vi: '', withdrawn_by },
    { reception_vi: 'Chiều thứ Tư', withdrawn_by },
  ])
  expect(await open(unit)).not.toContain('Nhầm ngày')
  expect(await open(DESK)).not.toContain('Nhầm ngày')
  today('2028-03-02')
  expect(await shown()).not.toContain('Nhầm ngày')
  await send(unit, { ...(await opened(unit)), valid_from: '01/03/2028', duties_vi: 'Đúng việc' })
  await expect.poll(shown).toContain('Đúng việc')
})

test('what has begun, or was changed by somebody else since it was read, is not taken back', async () => {
  today('2028-04-01')
  await send(unit, {
    ...(await opened(unit)),
    valid_from: '01/05/2028',
    duties_vi: 'Việc tháng Năm',
  })
  const stale = await takeBack(unit)
  const plan = `${unit}?tu=2028-05-01`
  await send(plan, { ...(await opened(plan)), reception_vi: 'Thứ Sáu' })
  const changed = await stale()
  expect(changed.statusCode).toBe(422)
  expect(changed.body).toContain('Nội dung dự kiến từ ngày 01/05/2028 vừa được người khác sửa')
  expect(changed.body).toContain('Thứ Sáu')
  expect(await htmlFindings(changed.body)).toEqual([])
  const late = await takeBack(unit)
  today('2028-05-01')
  const begun = await late()
  expect(begun.statusCode).toBe(422)
  expect(begun.body).toContain('đã áp dụng từ ngày 01/05/2028 nên không rút lại được')
  expect(await shown()).toContain('Việc tháng Năm')
})

test('a slip in the day is mended: the planned text moves to the right day, and both are kept as events', async () => {
  today('2028-06-01')
  await send(leader, { valid_from: '01/06/2028', duties_vi: 'Điều hành', phone: '028 1111 2222' })
  const planned = { ...(await opened(leader)), duties_vi: 'Phụ trách đất đai' }
  await send(leader, { ...planned, valid_from: '01/07/2038' })
  const plan = `${leader}?tu=2038-07-01`
  const page = await open(plan)
  expect(page).toContain('đang sửa nội dung dự kiến áp dụng từ ngày 01/07/2038')
  expect(await htmlFindings(page)).toEqual([])
  const stale = { ...(await opened(plan)), bio_vi: 'Sinh năm 1974' }
  const moved = { ...formFields(page, plan), valid_from: '01/07/2028' }
  expect((await send(plan, moved)).statusCode).toBe(303)
  expect(await events('leader.plan_withdrawn')).toMatchObject([
    { data: { valid_from: '2038-07-01' } },
  ])
  expect(await open(leader)).not.toContain('01/07/2038')
  expect(await opened(`${leader}?tu=2028-07-01`)).toMatchObject({ duties_vi: 'Phụ trách đất đai' })
  // Whoever still had the old one open is told, and loses nothing of what they typed.
  const gone = await send(plan, stale)
  expect(gone.statusCode).toBe(422)
  expect(gone.body).toContain('Nội dung dự kiến từ ngày 01/07/2038 vừa được rút lại hoặc chuyển')
  const again = { ...formFields(gone.body, leader), valid_from: '02/07/2028' }
  expect(again).toMatchObject({ bio_vi: 'Sinh năm 1974', duties_vi: 'Phụ trách đất đai' })
  expect((await send(leader, again)).statusCode).toBe(303)
  const next = `${leader}?tu=2028-07-01`
  const taken = await send(next, { ...(await opened(next)), valid_from: '02/07/2028' })
  expect(taken.body).toContain('Từ ngày 02/07/2028 đã có nội dung dự kiến khác')
})

test('a text for a day on which another one is planned goes on from that one, and asks where both say otherwise', async () => {
  today('2028-06-10')
  const form = await opened(leader)
  expect(form).toMatchObject({ duties_vi: 'Điều hành', phone: '028 1111 2222' })
  const asked = await send(leader, {
    ...form,
    valid_from: '15/07/2028',
    duties_vi: 'Phụ trách chợ',
  })
  expect(asked.statusCode).toBe(422)
  expect(asked.body).toContain(
    'Nội dung dự kiến từ ngày 02/07/2028 ghi ô này là “Phụ trách đất đai”.',
  )
  const phone = { ...form, valid_from: '15/07/2028', phone: '028 3333 4444' }
  expect((await send(leader, phone)).headers.location).toBe(`${DESK}?xong=planned`)
  expect(await opened(`${leader}?tu=2028-07-15`)).toMatchObject({
    ...{ duties_vi: 'Phụ trách đất đai', phone: '028 3333 4444', bio_vi: 'Sinh năm 1974' },
  })
})

test('where nothing is said of a unit yet, one writes its duties and another only the English: both are kept, and duties lack only while nobody wrote them', async () => {
  const page = `${DESK}/don-vi/${String(town.world.unit('one-stop'))}`
  const [one, two, three] = [await opened(page), await opened(page), await opened(page)]
  const alone = await send(page, { ...two, reception_en: 'Mondays', valid_from: 'mai' })
  expect(alone.body).toContain('Nhập nhiệm vụ')
  expect(alone.body).toContain('Ngày chưa đúng')
  expect((await send(page, { ...two, reception_en: 'Mondays' })).body).toContain('Nhập nhiệm vụ')
  await send(page, { ...one, duties_vi: 'Tiếp nhận hồ sơ' })
  const both = await send(page, { ...three, reception_en: 'Mondays' })
  expect(both.headers.location).toBe(`${DESK}?xong=merged`)
  expect(await opened(page)).toMatchObject({
    duties_vi: 'Tiếp nhận hồ sơ',
    reception_en: 'Mondays',
  })
})

test('a new head is answered by checking what holds today, though another text is planned', async () => {
  today('2028-09-01')
  const { world, product } = town
  const ward = unit
  await send(ward, { ...(await opened(ward)), valid_from: '01/09/2028' })
  await send(ward, { ...(await opened(ward)), valid_from: '01/01/2029', duties_vi: 'Việc năm mới' })
  today('2028-09-02')
  await (await administrator()).post(`/can-bo/nhiem-vu/${world.officer('colleague').id}`, {
    ...{ unit: String(world.unit('ward')), valid_from: '02/09/2028' },
    ...{ role: 'unit_head', title_vi: 'Trưởng đơn vị', title_en: '' },
  })
  const changedSources = async () => {
    await product.drainFeed()
    await measureSite(product.deps, world.siteId)
    const { findings } = await world.db
      .selectFrom('content_measurement')
      .select('findings')
      .where('site_id', '=', world.siteId)
      .where('key', '=', 'apparatus')
      .executeTakeFirstOrThrow()
    return (findings as { kind: string }[]).filter(({ kind }) => kind === 'source_changed').length
  }
  expect(await changedSources()).toBe(1)
  expect((await send(ward, await opened(ward))).statusCode).toBe(303)
  expect(await changedSources()).toBe(0)
})
