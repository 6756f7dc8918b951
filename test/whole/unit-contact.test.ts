/** Promise to an administration: when a unit's telephone, e-mail or address changes, an administrator says so on a screen, and the site tells the new one at once. */
import { beforeAll, expect, test } from 'vitest'
import { listUnits } from '#features/organisation'
import { addMinutes, dateInVietNam } from '#kernel/instant.ts'
import { formFields } from '#test/support/form-fields.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

let town: Town
let unitId: number
let unit: string
let page: string
beforeAll(async () => {
  town = await foundTown()
  unitId = town.world.unit('ward')
  unit = `/can-bo/to-chuc/don-vi/${String(unitId)}`
  page = `${unit}/lien-he`
})

const administrator = () => browserOf(town, 'administrator')
const open = async (at: string) => (await (await administrator()).get(at)).body
const opened = async () => formFields(await open(page), page)
/** Sends a form a minute after the last one. */
const send = async (fields: Record<string, string>) => {
  town.world.clock.set(addMinutes(town.world.clock.now(), 1))
  return (await administrator()).post(page, fields)
}
const kept = async () => {
  const { db, siteId, clock } = town.world
  const units = await listUnits(db, siteId, dateInVietNam(clock.now()))
  return units.find(({ id }) => id === unitId)
}

test('an administrator changes how a unit is reached; the kept page of the unit, the search and the event tell it', async () => {
  const before = await kept()
  const address = `/don-vi/${before?.slug ?? ''}`
  const reader = await browserOf(town, 'nobody')
  expect((await reader.get(address)).body).not.toContain('028 3777 8888')
  expect(await open(unit)).toContain(`href="${page}"`)
  expect(await htmlFindings(await open(page))).toEqual([])

  const contact = { email: 'UBND@Phuong.Example', address: '12 Phan Văn Trị' }
  const saved = await send({ ...(await opened()), phone: '(028) 3777-8888', ...contact })
  expect(saved.headers.location).toBe('/can-bo/to-chuc?xong=contact')
  expect(await open('/can-bo/to-chuc?xong=contact')).toContain('đã hiện thông tin liên hệ mới')
  expect(await kept()).toMatchObject({
    ...{ phone: '02837778888', email: 'UBND@phuong.example', address: '12 Phan Văn Trị' },
  })
  await expect
    .poll(async () => (await reader.get(address)).body)
    .toMatch(/12 Phan Văn Trị[\s\S]*tel:02837778888[\s\S]*mailto:UBND@phuong\.example/)
  const event = await town.world.db
    .selectFrom('event')
    .select(['actor_id', 'unit_id', 'data'])
    .where('type', '=', 'unit.contact_changed')
    .execute()
  expect(event).toMatchObject([
    {
      actor_id: town.world.officer('administrator').id,
      unit_id: unitId,
      data: { phone: { before: before?.phone, after: '02837778888' } },
    },
  ])
})

test('the foot of every page tells at once how the site’s own unit is reached', async () => {
  const { db, siteId, clock } = town.world
  const units = await listUnits(db, siteId, dateInVietNam(clock.now()))
  const own = units.find(({ parentId }) => parentId === undefined)
  const at = `/can-bo/to-chuc/don-vi/${String(own?.id)}/lien-he`
  const reader = await browserOf(town, 'nobody')
  expect((await reader.get('/don-vi')).body).not.toContain('5 Đường Chân Trang')
  expect((await reader.get('/thu-tuc')).body).not.toContain('5 Đường Chân Trang')
  await (await administrator()).post(at, { phone: '', email: '', address: '5 Đường Chân Trang' })
  await expect.poll(async () => (await reader.get('/thu-tuc')).body).toContain('5 Đường Chân Trang')
})

test('what is no number, no address and too long is told at once, and nothing is saved', async () => {
  const before = await kept()
  const wrong = { phone: '0912', email: 'ubnd', address: 'a'.repeat(241) }
  const refused = await send({ ...(await opened()), ...wrong })
  expect(refused.statusCode).toBe(422)
  for (const told of [
    'Nhập số điện thoại Việt Nam',
    'Nhập địa chỉ thư điện tử',
    'không quá 240 ký tự',
  ])
    expect(refused.body).toContain(told)
  expect(formFields(refused.body, page)).toMatchObject(wrong)
  expect(await kept()).toEqual(before)
})

test('two who change different things keep both; where both change the same, the second is told what the first saved', async () => {
  const [one, two, three] = [await opened(), await opened(), await opened()]
  await send({ ...one, phone: '1022' })
  const merged = await send({ ...two, address: '14 Phan Văn Trị' })
  expect(merged.headers.location).toBe('/can-bo/to-chuc?xong=contact_merged')
  expect(await kept()).toMatchObject({ phone: '1022', address: '14 Phan Văn Trị' })
  const clash = await send({ ...three, phone: '115' })
  expect(clash.statusCode).toBe(422)
  expect(clash.body).toContain('“1022”')
  const again = formFields(clash.body, page)
  expect(again).toMatchObject({ phone: '115', address: '14 Phan Văn Trị' })
  await send(again)
  expect(await kept()).toMatchObject({ phone: '115', address: '14 Phan Văn Trị' })
})

test('the unit of another site, and one that has ended, is not found', async () => {
  expect((await (await administrator()).get('/can-bo/to-chuc/don-vi/999/lien-he')).statusCode).toBe(
    404,
  )
  const sent = await (await administrator()).post('/can-bo/to-chuc/don-vi/999/lien-he', {})
  expect(sent.statusCode).toBe(404)
})
