/** People ask: what their question is about is found, whatever words stand around it. */
import { beforeAll, describe, expect, it } from 'vitest'
import { documentIn } from '#test/support/documents.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { published } from './published-article.ts'

let town: Town
let reader: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
  await documentIn(town.world, { number: '31/TB-UBND', title: 'Nuôi ong lấy mật' })
  await published(town, {
    title: 'Bãi bỏ thủ tục về ong',
    body: '<p>Không còn phải nuôi ong theo cách lấy mật cũ.</p>',
  })
})

const search = async (q: string) =>
  (await reader.get(`/tim-kiem?q=${encodeURIComponent(q)}`)).body.replace(/<\/?mark>/g, '')

describe('a question', () => {
  it.each([
    'thủ tục nuôi ong lấy mật',
    'cách nuôi ong lấy mật ở phường 3 như thế nào?',
    'lệ phí nuôi ong lấy mật bao nhiêu',
    'thu tuc nuoi ong lay mat',
  ])('“%s” finds what it is about', async question => {
    const page = await search(question)
    expect(page).toContain('31/TB-UBND: Nuôi ong lấy mật')
    expect(page).not.toContain('Đang hiển thị kết quả cho')
  })

  it('leads to what has just its words as well', async () => {
    const page = await search('thủ tục nuôi ong lấy mật')
    expect(page).toContain('Bãi bỏ thủ tục về ong')
  })

  it('with a slip is mended in what it is about', async () => {
    const page = await search('thu tuc nuoi ongg lay mat')
    expect(page).toContain('31/TB-UBND: Nuôi ong lấy mật')
    expect(page).toContain('Đang hiển thị kết quả cho: thu tuc nuoi ong lay mat.')
  })

  it('says what it was taken to ask for', async () => {
    const page = await search('lệ phí nuôi ong lấy mật bao nhiêu')
    expect(page).toContain('Đang hiển thị kết quả về “nuôi ong lấy mật”.')
  })

  it('marks the words of what it is about, not those of asking', async () => {
    const q = encodeURIComponent('cách nuôi ong lấy mật ở phường 3 như thế nào?')
    const { body } = await reader.get(`/tim-kiem?q=${q}`)
    expect(body).toContain('<mark>nuôi</mark> <mark>ong</mark> theo cách <mark>lấy</mark>')
  })

  it('is not lost to a text that happens to have its words with other accents, or as beginnings', async () => {
    await documentIn(town.world, { number: '33/TB-UBND', title: 'Nưới óng lay mát ơ đầu' })
    await published(town, { title: 'Ở đâu', body: '<p>Nuôi gà; lấy nước; mật ong.</p>' })
    const page = await search('nuôi ong lấy mật ở đâu')
    expect(page).toContain('31/TB-UBND: Nuôi ong lấy mật')
    expect(page).not.toContain('33/TB-UBND')
  })

  it('is about all of a thing whose name begins like an area or like a question', async () => {
    await published(town, { title: 'Sửa nhà cho bà con', body: '<p>Xong trước Tết.</p>' })
    await published(town, { title: 'Xe thu gom rác', body: '<p>Chạy buổi tối.</p>' })
    expect(await search('nhà ở xã hội')).not.toContain('Sửa nhà')
    expect(await search('dọn rác')).not.toContain('Xe thu gom')
  })

  it('is nothing’s when nothing is about it', async () => {
    const page = await search('thủ tục nuôi thằn lằn')
    expect(page).not.toContain('31/TB-UBND')
  })
})

it('words that stand somewhere without their accents are not mended by what another kind has', async () => {
  await published(town, { title: 'Khai hội', body: '<p>Đăng ký.</p>' })
  await documentIn(town.world, { number: '32/TB-UBND', title: 'Đăng khi hội' })
  const page = await search('dăng khai hội')
  expect(page).toContain('Khai hội')
  expect(page).not.toContain('Đang hiển thị kết quả cho')
})
