import { expect, test } from 'vitest'
import { forward, pauseForOtherAgency, returnToPreviousStep } from '#features/dossiers'
import { testDatabase } from '#test/support/database.ts'
import { askSupplement, by, done, handToSpecialist } from '#test/support/dossier-acts.ts'
import {
  at,
  dossierWorld,
  type OfficerName,
  received,
  submitted,
} from '#test/support/dossier-world.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { dossiersFeature } from '../../../plugin.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const site = await featureServer({
  db,
  clock: world.clock,
  features: deps => [dossiersFeature(deps)],
})

const get = async (name: OfficerName, address: string) => {
  const owner = { kind: 'officer', id: world.officer(name).id } as const
  return (await site.openBrowserOf(world.siteId, owner)).get(address)
}

const MONDAY = '2026-09-28T08:00:00+07:00'
const NEXT_MONDAY = '2026-10-05T08:00:00+07:00'
const TODAY = '2026-10-08T09:00:00+07:00'

/** One late with the specialist, one sent back, one paused, one waiting for the applicant, some fresh, one not taken in. */
async function aBusyWard() {
  at(world, MONDAY)
  const late = await received(world)
  await handToSpecialist(world, late)
  const sentBack = await received(world)
  await handToSpecialist(world, sentBack)
  const reason = 'Thiếu chữ ký của người nộp'
  await done(returnToPreviousStep(world, { ...by(world, 'specialist', sentBack), reason }))
  at(world, NEXT_MONDAY)
  const paused = await received(world)
  await handToSpecialist(world, paused)
  const agency = { agency: 'Công an phường', reason: 'Xác minh nơi cư trú' }
  await done(pauseForOtherAgency(world, { ...by(world, 'specialist', paused), ...agency }))
  const { dossierId: waiting } = await submitted(world)
  await askSupplement(world, waiting)
  const dueToday = await received(world)
  await done(forward(world, by(world, 'counter', dueToday)))
  await submitted(world)
  at(world, TODAY)
  return { late, sentBack, paused, waiting, dueToday }
}

const ward = await aBusyWard()
const page = await get('leader', '/can-bo/don-vi')

/** The figures of a page: a number and the list that it opens. */
function figuresIn(body: string) {
  const links = body.matchAll(/href="(\/can-bo\/don-vi\/ho-so\?[^"]*)">(\d+)</g)
  return [...links].map(([, href = '', count]) => ({
    href: href.replaceAll('&amp;', '&'),
    count: Number(count),
  }))
}

test('every figure of the unit’s page opens as many dossiers as it says', async () => {
  const figures = figuresIn(page.body)
  expect(figures.length).toBeGreaterThan(10)
  for (const { href, count } of figures) {
    const { body, statusCode } = await get('leader', href)
    const rows = new Set(
      [...body.matchAll(/\/can-bo\/ho-so\/([0-9a-f-]{36})"/g)].map(row => row[1]),
    )
    expect([href, statusCode, rows.size]).toEqual([href, 200, count])
  }
})

test('the unit’s page counts what is open, due today, late, paused and not taken in, wherever it lies', () => {
  const first = (name: string) =>
    Number(new RegExp(`${name}</span><span[^>]*>(?:<a[^>]*>)?(\\d+)`).exec(page.body)?.[1])
  expect({
    open: first('Đang giải quyết'),
    today: first('Đến hạn hôm nay'),
    late: first('Quá hạn'),
    paused: first('Đang tạm dừng'),
    intake: first('Chờ tiếp nhận'),
  }).toEqual({ open: 6, today: 1, late: 2, paused: 2, intake: 1 })
  expect(page.body).toContain('1 chờ bổ sung, 1 chờ cơ quan khác')
  expect(page.body).toContain('trong đó 1 chậm tiếp nhận')
})

test('of each late dossier the page tells the step, the officer, how long, and that it was sent back', () => {
  expect(page.body).toContain('Quá hạn 7 ngày')
  expect(page.body).toContain('Đang ở bước “Thẩm tra” (Cán bộ specialist), đã quá 49 giờ làm việc')
  expect(page.body).toContain('Bị trả lại bước trước 1 lần.')
  expect(page.body).toContain('Chưa xin lỗi')
  expect(page.body.indexOf(ward.late)).toBeGreaterThan(0)
  expect(page.body.indexOf(ward.sentBack)).toBeGreaterThan(0)
})

test('the pages of a unit are valid HTML in both languages', async () => {
  const addresses = ['/can-bo/don-vi', '/can-bo/don-vi/ho-so?xem=qua-han', '/can-bo/don-vi/ho-so']
  for (const address of addresses)
    for (const language of ['', '/en'])
      expect(await htmlFindings((await get('leader', `${language}${address}`)).body)).toEqual([])
})

test('another ward’s head sees none of it, not even when naming the unit in the address', async () => {
  const own = await get('stranger', '/can-bo/don-vi')
  expect(own.body).toContain('Đơn vị không có hồ sơ nào đang giải quyết.')
  const named = await get('stranger', `/can-bo/don-vi/ho-so?don-vi=${String(world.unit('ward'))}`)
  expect(named.body).toContain('Không còn hồ sơ nào trong nhóm này.')
})

test('a specialist has no unit to answer for, and is told so', async () => {
  expect((await get('specialist', '/can-bo/don-vi')).statusCode).toBe(403)
})

test('nonsense in the address of a list counts as nothing said', async () => {
  const odd = '/can-bo/don-vi/ho-so?xem=x&cho=y&don-vi=0&noi=z&buoc=1&can-bo=a&sau=%00'
  expect((await get('leader', odd)).statusCode).toBe(200)
})
