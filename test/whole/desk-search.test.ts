/** Officers find what they keep by its words: articles by their titles, documents by number, symbol and abstract. */
import { beforeAll, describe, expect, it } from 'vitest'
import { saveArticle } from '#features/news'
import { plainDate } from '#kernel/plain-date.ts'
import { documentIn } from '#test/support/documents.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, need, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'
import { published } from './published-article.ts'

const PAGE = 40

let town: Town
let editor: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  editor = await browserOf(town, 'editor')
})

const list = async (desk: string, conditions: Record<string, string> = {}) => {
  const { body } = await editor.get(`${desk}?${new URLSearchParams(conditions).toString()}`)
  return body
}
const draft = (title: string, language: 'vi' | 'en' = 'vi', articleId?: string) =>
  saveArticle(town.world, {
    ...{ siteId: town.world.siteId, officerId: town.world.officer('editor').id, articleId },
    ...{ categoryId: town.categoryId, language, title, lead: 'Mở.', bodyHtml: '<p>Ghe ngo.</p>' },
    revision: 0,
  })

describe('the list of articles', () => {
  const DESK = '/can-bo/tin-tuc'

  it('is searched by words of titles, without accents, in the state that is chosen or in all', async () => {
    await published(town, { title: 'Đua ghe ngo mùa nước nổi', body: '<p>Sông.</p>' })
    need(await draft('Ghe ngo sắp đua'))
    need(await draft('Chợ hoa'))
    const all = await list(DESK, { q: 'ghe ngo dua' })
    expect(all).toContain('Đua ghe ngo mùa nước nổi')
    expect(all).toContain('Ghe ngo sắp đua')
    expect(all).not.toContain('Chợ hoa')
    expect(all).toContain('href="/can-bo/tin-tuc?q=ghe+ngo+dua&amp;trang-thai=draft"')
    expect(await htmlFindings(all)).toEqual([])
    const drafts = await list(DESK, { q: 'ghe n', 'trang-thai': 'draft' })
    expect(drafts).toContain('Ghe ngo sắp đua')
    expect(drafts).not.toContain('mùa nước nổi')
    expect(drafts).toContain('<input type="hidden" name="trang-thai" value="draft"')
  })

  it('finds an article by its English title too', async () => {
    const { articleId } = need(await draft('Lễ hội hoa'))
    need(await draft('Flower festival', 'en', articleId))
    expect(await list(DESK, { q: 'flower' })).toContain('Lễ hội hoa')
  })

  it('finds only titles with the accents that were typed, and without regard to them when there is none', async () => {
    need(await draft('Cấp sổ đỏ'))
    need(await draft('Số hóa hồ sơ do phường giữ'))
    const titles = async (q: string) => {
      const html = await list(DESK, { q })
      return ['Cấp sổ đỏ', 'Số hóa hồ sơ'].filter(title => html.includes(title))
    }
    expect(await titles('sổ đỏ')).toEqual(['Cấp sổ đỏ'])
    expect(await titles('số')).toEqual(['Số hóa hồ sơ'])
    expect(await titles('so do')).toEqual(['Cấp sổ đỏ', 'Số hóa hồ sơ'])
    expect(await titles('số đỏ')).toEqual(['Cấp sổ đỏ', 'Số hóa hồ sơ'])
    expect(await titles('cấp sổ đ')).toEqual(['Cấp sổ đỏ'])
  })

  it('says that nothing was found, with what was typed', async () => {
    const none = await list(DESK, { q: '"><b>không có' })
    expect(none).toContain('Không tìm thấy bài nào')
    expect(none).toContain('value="&quot;>&lt;b>không có"')
    expect(await list(DESK, { q: '!!!' })).toContain('Không tìm thấy bài nào')
    expect(await list(DESK, { q: ' ' })).toContain('Chợ hoa')
    expect(await htmlFindings(none)).toEqual([])
  })
})

describe('the list of documents', () => {
  const DESK = '/can-bo/van-ban'
  const numbers = (html: string) =>
    [...html.matchAll(/mc-register__number"[^>]*>(\d+)/g)].map(([, number]) => number)

  it('is searched by number and symbol and by words of the abstract, in every state', async () => {
    await documentIn(town.world, { number: '71/2026/QĐ-UBND', title: 'Quy chế chợ nổi' })
    const other = { number: '72/TB-UBND', title: 'Thay Quyết định 71/2026/QĐ-UBND' } as const
    await documentIn(town.world, other, { isDraft: true })
    await documentIn(town.world, { number: '73/TB-UBND', title: 'Họp' }, { isDraft: true })
    const byNumber = await list(DESK, { q: '71/2026/qd-ubnd' })
    expect(byNumber).toContain('Quy chế chợ nổi')
    expect(byNumber).toContain('72/TB-UBND')
    expect(byNumber).not.toContain('73/TB-UBND')
    expect(await htmlFindings(byNumber)).toEqual([])
    const drafts = await list(DESK, { q: 'quyet dinh', 'tinh-trang': 'draft' })
    expect(drafts).toContain('72/TB-UBND')
    expect(drafts).not.toContain('Quy chế chợ nổi')
    expect(await list(DESK, { q: 'khong thay' })).toContain('Không tìm thấy văn bản nào')
  })

  it('finds only abstracts with the accents that were typed', async () => {
    await documentIn(town.world, { number: '74/TB-UBND', title: 'Trồng dừa nước' })
    await documentIn(town.world, { number: '75/TB-UBND', title: 'Đua thuyền, đưa đón' })
    const found = await list(DESK, { q: 'dừa' })
    expect([found.includes('74/TB-UBND'), found.includes('75/TB-UBND')]).toEqual([true, false])
    const both = await list(DESK, { q: 'dua' })
    expect([both.includes('74/TB-UBND'), both.includes('75/TB-UBND')]).toEqual([true, true])
  })

  it('comes in pages that keep the words and the state', async () => {
    for (let at = 0; at <= PAGE; at += 1)
      await documentIn(
        town.world,
        { number: `${String(100 + at)}/KH-UBND`, title: 'Kế hoạch trồng cây' },
        { isDraft: true },
      )
    const first = await list(DESK, { q: 'trong cay', 'tinh-trang': 'draft' })
    const [, next = ''] =
      /href="(\/can-bo\/van-ban\?q=trong\+cay[^"]*truoc=[^"]*)"/.exec(first) ?? []
    const { body: second } = await editor.get(next.replaceAll('&amp;', '&'))
    const numbers = (html: string) => html.match(/\d{3}(?=\/KH-UBND)/g) ?? []
    expect(new Set([...numbers(first), ...numbers(second)]).size).toBe(PAGE + 1)
    expect(second).toContain('href="/can-bo/van-ban?q=trong+cay&amp;tinh-trang=draft"')
  })

  it('is narrowed by the conditions of the register too, drafts with the rest; words and state are kept', async () => {
    const chair = { signer: 'Lê Thị Vàng', signerTitle: 'Chủ tịch', kind: 'steering' } as const
    const days = { issuedOn: plainDate('2021-05-06') }
    await documentIn(town.world, { ...chair, ...days, number: '81/TB-UBND' }, { isDraft: true })
    await documentIn(town.world, { ...chair, ...days, number: '82/TB-UBND' })
    await documentIn(town.world, { ...chair, number: '83/TB-UBND' })
    await documentIn(town.world, { ...days, number: '84/TB-UBND', kind: 'steering' })
    const conditions = { 'nguoi-ky': 'Lê Thị Vàng, Chủ tịch', tu: '2021', den: '5/2021' }
    const page = await list(DESK, { ...conditions, nhom: 'chi-dao-dieu-hanh' })
    expect(numbers(page)).toEqual(['82', '81'])
    expect(await htmlFindings(page)).toEqual([])
    const drafts = await list(DESK, { ...conditions, 'tinh-trang': 'draft' })
    expect(numbers(drafts)).toEqual(['81'])
    expect(drafts).toContain('<input type="hidden" name="tinh-trang" value="draft"')
    const told = { tu: '01/01/2021', den: '31/05/2021' }
    const all = new URLSearchParams({ ...conditions, ...told }).toString()
    expect(drafts).toContain(`href="${DESK}?${all.replaceAll('&', '&amp;')}"`)
    const wrong = await list(DESK, { tu: '31/02/2021', 'nguoi-ky': 'Không Ai' })
    for (const name of ['tu', 'nguoi-ky']) expect(wrong).toContain(`href="#${name}"`)
    expect(wrong).toContain('value="31/02/2021"')
    expect(await htmlFindings(wrong)).toEqual([])
  })
})
