/** How else readers call a document than by its printed heading: its number alone, type and title, a type with a slip in it. */
import { beforeAll, describe, expect, it } from 'vitest'
import { plainDate } from '#kernel/plain-date.ts'
import { documentIn } from '#test/support/documents.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'

let town: Town
let reader: TestBrowser

beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
})

const listed = async (q: string) => {
  const { body } = await reader.get(`/van-ban?q=${encodeURIComponent(q)}`)
  return [...body.matchAll(/mc-register__number"[^>]*>([^<]+)</g)].map(([, number]) => number)
}
const search = async (q: string, { more = '', at = '/tim-kiem' } = {}) =>
  (await reader.get(`${at}?q=${encodeURIComponent(q)}${more}`)).body
const foundIn = (html: string) =>
  [...html.replace(/<\/?mark>/g, '').matchAll(/mc-found__title"><a [^>]*>([^<:]*)/g)].map(
    ([, title]) => title,
  )

describe('a document', () => {
  describe('by its number alone, with its nought in front or not', () => {
    beforeAll(async () => {
      const issued = (number: string, day: string, more: object) =>
        documentIn(town.world, { number, issuedOn: plainDate(day), kind: 'steering', ...more })
      await issued('02/NQ-HĐND', '2026-01-02', { type: 'resolution', title: 'Bầu cử' })
      await issued('209/NQ-HĐND', '2026-01-09', { type: 'resolution', title: 'Mục 2' })
      await issued('09/2026/NQ-HĐND', '2026-01-10', { type: 'resolution', title: 'Ao hồ' })
      await issued('3/CT-UBND', '2026-01-11', { type: 'directive', title: 'Phòng cháy' })
    })

    it.each([
      { q: '2/NQ-HĐND', finds: ['02/NQ-HĐND', '209/NQ-HĐND'] },
      { q: '02/NQ-HĐND', finds: ['02/NQ-HĐND', '209/NQ-HĐND'] },
      { q: '9/2026/NQ-HĐND', finds: ['09/2026/NQ-HĐND'] },
      { q: '9/nq-hdnd', finds: ['09/2026/NQ-HĐND'] },
      { q: '9/2026', finds: ['09/2026/NQ-HĐND'] },
      { q: '9 ao hồ', finds: ['09/2026/NQ-HĐND'] },
      { q: '3/CT-UBND', finds: ['3/CT-UBND'] },
      { q: '03/CT-UBND', finds: ['3/CT-UBND'] },
      { q: '003/ct-ubnd', finds: ['3/CT-UBND'] },
    ])('“$q” finds $finds, that number first', async ({ q, finds }) => {
      expect(await listed(q)).toEqual(finds)
      const found = foundIn(await search(q, { more: '&loai=van-ban' }))
      expect(found.map(title => title?.replace(/^\D*/, ''))).toEqual(finds)
      const page = await search(q, { at: '/van-ban' })
      expect(page).not.toContain('Đang hiển thị')
    })
  })

  describe('by words of its title behind its type', () => {
    beforeAll(async () => {
      const issued = (number: string, day: string, more: object) =>
        documentIn(town.world, { number, issuedOn: plainDate(day), kind: 'steering', ...more })
      await issued('111/QĐ-UBND', '2026-02-03', { title: 'Nuôi kỳ nhông' })
      await issued('112/QĐ-UBND', '2026-02-04', { title: 'Ban hành quy định về nuôi kỳ nhông' })
      await issued('113/KH-UBND', '2026-02-05', { type: 'plan', title: 'Nuôi kỳ nhông' })
      await issued('114/HD-UBND', '2026-02-06', {
        ...{ type: 'guidance', title: 'Chứng thực bản sao điện tử' },
      })
    })

    const decisions = ['111/QĐ-UBND', '112/QĐ-UBND']
    it.each([
      { q: 'quyết định nuôi kỳ nhông', finds: decisions },
      { q: 'quyet dinh nuoi ky nhong', finds: decisions },
      { q: 'quyết định về nuôi kỳ nhông', finds: decisions },
      { q: 'Quyết định về việc nuôi kỳ nhông', finds: decisions },
      { q: 'quyet dinh cua UBND quan ve viec nuoi ky nhong', finds: decisions },
      { q: 'kế hoạch nuôi kỳ nhông', finds: ['113/KH-UBND'] },
      { q: 'hướng dẫn về chứng thực bản sao điện tử', finds: ['114/HD-UBND'] },
      { q: 'Nghị quyết nuôi kỳ nhông', finds: [] },
    ])('“$q” finds $finds, that title first', async ({ q, finds }) => {
      expect(await listed(q)).toEqual(finds)
      const found = foundIn(await search(q, { more: '&loai=van-ban' }))
      expect(found.map(title => title?.replace(/^\D*/, ''))).toEqual(finds)
    })
  })

  describe('by its type with a slip in it and its number', () => {
    beforeAll(async () => {
      const issued = (number: string, more: object) =>
        documentIn(town.world, { number, kind: 'steering', ...more })
      await issued('05/TB-UBND', { type: 'notice', title: 'Nghỉ lễ' })
      await issued('91/2026/KH-UBND', { type: 'plan', title: 'Hè' })
      // Words that titles have: no dictionary takes them for slips.
      await issued('950/QĐ-UBND', { title: 'Hoặc boa, kế bên' })
    })

    it.each([
      { q: 'thong bao so 5', as: undefined },
      { q: 'thong boa so 5', as: 'thong bao so 5' },
      { q: 'ke hoac 91', as: 'ke hoach 91' },
      { q: 'kế hoặc số 91/2026', as: 'kế hoach số 91 2026' },
    ])('is found although the slip in “$q” makes another word of it', async ({ q, as }) => {
      const number = q.includes('91') ? '91/2026/KH-UBND' : '05/TB-UBND'
      expect(await listed(q)).toEqual([number])
      expect(foundIn(await search(q, { more: '&loai=van-ban' }))[0]).toContain(number)
      const page = await search(q, { at: '/van-ban' })
      if (as === undefined) expect(page).not.toContain('Đang hiển thị')
      else expect(page).toContain(`Đang hiển thị kết quả cho: ${as}`)
      expect(await listed(q.replace(/\d+.*/, 'vàng'))).toEqual([])
    })
  })
})
