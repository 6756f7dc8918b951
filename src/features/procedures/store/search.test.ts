import { expect, test } from 'vitest'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { testDatabase } from '#test/support/database.ts'
import { seedOrganisation } from '../../../../db/seed/organisation/seed-organisation.ts'
import { seedProcedures } from '../../../../db/seed/procedures/seed-procedures.ts'
import { listProcedures, listProceduresByIds, searchProcedures } from './listing.queries.ts'
import { listFields, listLifeEvents } from './topic.queries.ts'

const on = plainDate('2026-11-24')
const db = await testDatabase()
const place = await seedOrganisation(db, fixedClock(instant('2026-11-24T09:00:00+07:00')))
await seedProcedures(db, fixedClock(instant('2026-11-24T09:00:00+07:00')), place)
const { siteId } = place
const all = { limit: 50, offset: 0 }

test.each([
  ['Đăng ký khai sinh', 'dang-ky-khai-sinh', 'as it is written'],
  ['dang ky khai sinh', 'dang-ky-khai-sinh', 'without accents'],
  ['dang ky khai sih', 'dang-ky-khai-sinh', 'with a letter left out'],
  ['dang ky khai sihn', 'dang-ky-khai-sinh', 'with two letters in the wrong order'],
  ['dang ky khia sinh', 'dang-ky-khai-sinh', 'with two letters in the wrong order in the middle'],
  ['dang ki khai sinh', 'dang-ky-khai-sinh', 'with i for y'],
  ['DANG KY KET HON', 'dang-ky-ket-hon', 'in capitals'],
  ['giay phep xay dung', 'cap-giay-phep-xay-dung-nha-o-rieng-le', 'by a part of its name'],
  ['xin phep xay nha', 'cap-giay-phep-xay-dung-nha-o-rieng-le', 'as people say it'],
  ['sao y', 'chung-thuc-ban-sao-tu-ban-chinh', 'by another name'],
  ['1.001193', 'dang-ky-khai-sinh', 'by its code'],
  ['birth certificate', 'dang-ky-khai-sinh', 'in English'],
  ['ho kinh doanh', 'dang-ky-thanh-lap-ho-kinh-doanh', 'by three short words'],
  ['tro cap ngoi cao tuoi', 'tro-cap-xa-hoi-hang-thang', 'with a slip in the middle'],
  ['toi muon lam giay khai sinh cho con', 'dang-ky-khai-sinh', 'in a whole sentence'],
  ['dang ky k', 'dang-ky-khai-sinh', 'with one letter of the next word, the most asked for first'],
  ['dang ky g', 'dang-ky-giam-ho', 'the one with a word that begins so first'],
  ['mai tang phi', 'ho-tro-chi-phi-mai-tang', 'by the name of the money'],
])('"%s" finds %s first: %s', async (text, slug) => {
  const { hits } = await searchProcedures(db, { siteId, text, on, limit: 5 })
  expect(hits[0]?.procedure.slug).toBe(slug)
})

test.each([
  '',
  '   ',
  '!!!',
  "'; drop table procedure; --",
  '\u0000',
  '&|:*()<>',
  'x'.repeat(5000),
  'qwrtp zxcvb',
  'cúp điện',
  'tiem cum',
])('odd words (%j) break nothing and find nothing by accident', async text => {
  expect((await searchProcedures(db, { siteId, text, on, limit: 5 })).hits).toEqual([])
})

test('words of another site are not found', async () => {
  expect(
    (await searchProcedures(db, { siteId: siteId + 1, text: 'khai sinh', on, limit: 5 })).hits,
  ).toEqual([])
})

test('a list is narrowed by field, life event, unit, audience and level, and they add up', async () => {
  const count = async (filter: object) =>
    (await listProcedures(db, { siteId, on, ...filter }, all)).total
  expect(await count({})).toBe(19)
  expect(await count({ field: 'xay-dung' })).toBe(2)
  expect(await count({ lifeEvent: 'nguoi-than-qua-doi' })).toBe(2)
  expect(await count({ unitId: place.unitIds.get('mot-cua-quan') })).toBe(
    await count({ level: 'district' }),
  )
  expect(await count({ unitId: place.unitIds.get('phuong-14'), text: 'xay dung' })).toBe(0)
  expect(await count({ level: 'ward' })).toBe(19 - (await count({ level: 'district' })))
  expect(await count({ audience: 'business' })).toBeLessThan(19)
  expect(await count({ field: 'ho-tich', text: 'khai sinh' })).toBeGreaterThan(0)
})

test('the most asked-for procedure stands first, and pages follow each other', async () => {
  const first = await listProcedures(db, { siteId, on }, { limit: 10, offset: 0 })
  const second = await listProcedures(db, { siteId, on }, { limit: 10, offset: 10 })
  expect(first.items[0]?.procedure.slug).toBe('chung-thuc-ban-sao-tu-ban-chinh')
  expect(new Set([...first.items, ...second.items].map(item => item.procedure.id)).size).toBe(19)
})

test('procedures of given ids come in the order of the ids', async () => {
  const { items } = await listProcedures(db, { siteId, on }, { limit: 3, offset: 0 })
  const ids = items.map(item => item.procedure.id).reverse()
  const again = await listProceduresByIds(db, siteId, ids, on)
  expect(again.map(item => item.procedure.id)).toEqual(ids)
})

test('nothing was in force before the first version began', async () => {
  expect((await listProcedures(db, { siteId, on: plainDate('2019-12-31') }, all)).total).toBe(0)
})

test('fields and life events are listed with the number of their procedures', async () => {
  const fields = await listFields(db, siteId, on)
  expect(fields.map(field => field.slug)).toEqual([
    'ho-tich',
    'chung-thuc',
    'xay-dung',
    'ho-kinh-doanh',
    'bao-tro-xa-hoi',
    'dat-dai',
  ])
  expect(fields.reduce((sum, field) => sum + field.procedures, 0)).toBe(19)
  expect(await listLifeEvents(db, siteId, on)).toHaveLength(8)
})
