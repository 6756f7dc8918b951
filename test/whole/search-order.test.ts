/** One order for all kinds: number, title, phrase, words, text; accents as typed first; then the newest. */
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { addMinutes } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { documentIn } from '#test/support/documents.ts'
import { addTestPlaces } from '#test/support/place-list.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'
import { published } from './published-article.ts'

let town: Town
let reader: TestBrowser

// Each was issued a day after the one before: by day alone the last would come first.
const DOCUMENTS = [
  ['41/2026/QĐ-UBND', 'Bảng giá thuê đất'],
  ['42/2026/QĐ-UBND', 'Bảng giá thuế đất'],
  ['43/2026/QĐ-UBND', 'Giá đất và thuế'],
  ['44/2026/QĐ-UBND', 'Sửa đổi Quyết định 41/2026/QĐ-UBND'],
  ['45/2026/QĐ-UBND', 'Thuê đất'],
  ['46/2026/QĐ-UBND', 'Thuê đất công ích năm 2026'],
] as const

beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
  for (const [at, [number, title]] of DOCUMENTS.entries())
    await documentIn(town.world, {
      ...{ number, title, issuedOn: plainDate(`2026-03-0${String(at + 1)}`) },
    })
})

const titlesIn = (html: string, found: RegExp) =>
  [...html.replace(/<\/?mark>/g, '').matchAll(found)].map(([, title = '']) => title.trim())
const search = async (kind: string, q: string) => {
  const { body } = await reader.get(`/tim-kiem?loai=${kind}&q=${encodeURIComponent(q)}`)
  return titlesIn(body, /mc-found__title"><a [^>]*>([^<]*)</g)
}

describe('documents', () => {
  const titleOf = (number: string) => DOCUMENTS.find(([whole]) => whole.startsWith(number))?.[1]
  const numbers = (titles: readonly string[]) => titles.map(title => /\d\d(?=\/)/.exec(title)?.[0])

  it.each([
    { q: '41/2026/QĐ-UBND', order: '41 44', why: 'the number itself before who names it' },
    { q: '41/2026/qd-ubnd', order: '41 44', why: 'however it is typed' },
    {
      q: 'thuê đất',
      order: '45 46 41',
      why: 'title and phrase with these accents; those with others are about taxes',
    },
    {
      q: 'thue dat',
      order: '45 46 42 41 43',
      why: 'without accents the day decides among phrases',
    },
    { q: 'thuệ đất', order: '45 46 42 41 43', why: 'accents that nobody wrote are left out' },
    { q: 'bảng giá thuế đất', order: '42', why: 'the title as it is written' },
  ])('for “$q” come in the order $order: $why', async ({ q, order }) => {
    expect(numbers(await search('van-ban', q)).join(' ')).toBe(order)
    const { body } = await reader.get(`/van-ban?q=${encodeURIComponent(q)}`)
    const register = titlesIn(body, /href="\/van-ban\/[a-z0-9-]+"[^>]*>([^<]*)</g)
    const documents = register.filter(title => DOCUMENTS.some(([, each]) => each === title))
    expect(documents).toEqual(order.split(' ').map(titleOf))
  })
})

describe('articles, places, pages and procedures', () => {
  it('articles come by phrase and accents, then the newest; those with the words in their text only are last', async () => {
    const { clock } = town.world
    for (const [title, body] of [
      ['Cấp nước sạch', 'Ngày mai.'],
      ['Cáp nước sạch', 'Dây.'],
      ['Nước sạch đã cấp', 'Hôm qua.'],
      ['Sinh hoạt hè', 'Cấp nước sạch cho trại hè.'],
      ['Lịch cấp nước sạch', 'Tuần này.'],
    ] as const) {
      clock.set(addMinutes(clock.now(), 1))
      await published(town, { title, body: `<p>${body}</p>` })
    }
    expect(await search('tin-tuc', 'cấp nước sạch')).toEqual([
      ...['Cấp nước sạch', 'Lịch cấp nước sạch', 'Nước sạch đã cấp'],
      'Sinh hoạt hè',
    ])
  })

  it('places come by code and name before those that only stand in such a street', async () => {
    await addTestPlaces(town.world, [
      { code: 'AN-1', nameVi: 'An Nhơn Cà phê', address: '2 Đường Hoa Mai' },
      { code: 'HM-7', nameVi: 'Trường Hoa Mai' },
      { code: 'HM-8', nameVi: 'Hoa Mai' },
    ])
    expect(await search('dia-diem', 'hoa mai')).toEqual([
      ...['Hoa Mai', 'Trường Hoa Mai', 'An Nhơn Cà phê'],
    ])
    expect(await search('dia-diem', 'HM-7')).toEqual(['Trường Hoa Mai'])
  })

  it('pages come by title before those that have the words in their text', async () => {
    const [editor, chief] = [await browserOf(town, 'editor'), await browserOf(town, 'chief')]
    const write = async (title: string, body: string) => {
      const key = newId(town.world.clock.now())
      const page = { key, language: 'vi', title, section: '', body, revision: '0' }
      const { headers } = await editor.post('/can-bo/trang', page)
      await chief.post(`${(headers.location ?? '').replace(/\?.*$/, '')}/dang`, { seen: 'vi1' })
    }
    await write('Âm nhạc đình làng', 'Đình làng, đình làng, đình làng.')
    await write('Đình làng', 'Xây năm 1820.')
    await write('Bản đồ', 'Có đình làng.')
    expect(await search('gioi-thieu', 'đình làng')).toEqual([
      ...['Đình làng', 'Âm nhạc đình làng', 'Bản đồ'],
    ])
  })
})
