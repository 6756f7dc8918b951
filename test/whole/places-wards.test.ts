import { beforeAll, expect, it } from 'vitest'
import { addTestPlaces } from '#test/support/place-list.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'

let town: Town
let reader: TestBrowser
let ids: readonly string[]
beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
  await rename('ward', 'Phường 2', 'Ward 2')
  await rename('other-ward', 'Phường 20', 'Ward 20')
  const far = { unitId: town.world.unit('other-ward') }
  ids = await addTestPlaces(town.world, [
    { code: 'A', nameVi: 'Trường Mầm non Hoa', kind: 'school', address: '42 Lê Quang Định' },
    { ...far, code: 'B', nameVi: 'Bưu cục Bắc', kind: 'shop', address: '2 Bạch Đằng' },
    { ...far, code: 'C', nameVi: 'An Khang', kind: 'shop', address: '20 Phan Văn Trị' },
  ])
})

const rename = (slug: 'ward' | 'other-ward', vi: string, en: string) =>
  town.world.db
    .updateTable('unit')
    .set({ short_name_vi: vi, short_name_en: en })
    .where('id', '=', town.world.unit(slug))
    .execute()
const listed = async (q: string) => {
  const { body } = await reader.get(`/dia-diem?q=${encodeURIComponent(q)}`)
  return [...body.matchAll(/data-place-name[^>]*>([^<]*)/g)].map(([, name = '']) => name)
}
const searched = async (q: string) => {
  const { body } = await reader.get(`/tim-kiem?q=${encodeURIComponent(q)}&loai=dia-diem`)
  return body.replace(/<\/?mark>/g, '')
}
const isSlug = (slug: string) => `href="/dia-diem/${slug}"`

it.for([
  ['the address as the list prints it', '42 Lê Quang Định, Phường 2'],
  ['the same without accents', '42 le quang dinh phuong 2'],
  ['the same in English', '42 Lê Quang Định, Ward 2'],
  ['what it is and its ward', 'mầm non phường 2'],
  ['its ward made short', 'mầm non P.2'],
  ['its ward made shorter', '42 le quang dinh, p2'],
])('a place is found by %s, on the list and in the search', async ([, q = '']) => {
  expect(await listed(q)).toEqual(['Trường Mầm non Hoa'])
  const found = await searched(q)
  expect(found).toContain(isSlug('truong-mam-non-hoa'))
  expect(found).toContain('42 Lê Quang Định, Phường 2')
})

it('a ward of one number comes before what only has the number, and is not drowned in wards that begin with it', async () => {
  expect(await listed('phường 2')).toEqual(['Trường Mầm non Hoa', 'Bưu cục Bắc'])
  const found = await searched('phường 2')
  expect(found.indexOf(isSlug('truong-mam-non-hoa'))).toBeGreaterThan(-1)
  expect(found.indexOf(isSlug('buu-cuc-bac'))).toBeGreaterThan(
    found.indexOf(isSlug('truong-mam-non-hoa')),
  )
  expect(found).not.toContain(isSlug('an-khang'))
})

it('where no number is the one that was typed, it is the beginning of one', async () => {
  expect(await listed('lê quang định 4')).toEqual(['Trường Mầm non Hoa'])
  expect(await searched('lê quang định 4')).toContain(isSlug('truong-mam-non-hoa'))
})

it('a slip in the name of a ward is mended', async () => {
  expect(await searched('phuonng 20')).toContain(isSlug('an-khang'))
})

it('a place that moves is found in its new ward alone, and a ward that is renamed by its new name', async () => {
  const { world } = town
  const moved = { unit_id: world.unit('other-ward') }
  await world.db
    .updateTable('place')
    .set(moved)
    .where('id', '=', ids[0] ?? '')
    .execute()
  expect(await listed('mầm non phường 20')).toEqual(['Trường Mầm non Hoa'])
  await rename('other-ward', 'Phường Bình Lợi Trung', 'Binh Loi Trung Ward')
  expect(await listed('mầm non bình lợi trung')).toEqual(['Trường Mầm non Hoa'])
  expect(await listed('mầm non phường 20')).toEqual([])
})
