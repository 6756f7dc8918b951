/** Who types accents means them; who types none, or others, finds what was meant. */
import { beforeAll, expect, it } from 'vitest'
import { documentIn } from '#test/support/documents.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown } from '#test/support/town.ts'
import { published } from './published-article.ts'

let reader: TestBrowser
beforeAll(async () => {
  const town = await foundTown()
  reader = openTestBrowser(town.product.server)
  const articles = [
    ['Chủ tịch tiếp công dân', 'Sáng thứ Năm.'],
    ['Trích lục hộ tịch', 'Chú ý ngày nộp tờ khai.'],
    ['Cấp sổ đỏ', 'Nhà 60 m² trở lên.'],
    ['Đăng ký khai sinh', 'Số giấy tờ do doanh nghiệp nộp: 2 m3 hồ sơ.'],
    ['Hoà giải ở cơ sở', 'Tổ hòa giải họp.'],
    ['Xếp lại chợ', 'Kế hoạch: ai đăng ký trước thì chọn trước.'],
  ] as const
  await documentIn(town.world, { number: '5/HD-UBND', title: 'Đăng ký kết hôn' })
  for (const [title, body] of articles) await published(town, { title, body: `<p>${body}</p>` })
})

const search = async (q: string) =>
  (await reader.get(`/tim-kiem?loai=tin-tuc&q=${encodeURIComponent(q)}`)).body
const titlesIn = (html: string) =>
  [...html.replace(/<\/?mark>/g, '').matchAll(/mc-found__title"><a [^>]*>([^<]*)</g)].map(
    ([, title]) => title,
  )

it.each([
  { q: 'sổ đỏ', found: ['Cấp sổ đỏ'], why: '“số” and “do” are other words' },
  { q: 'Chủ tịch', found: ['Chủ tịch tiếp công dân'], why: 'not who has “chú” and “hộ tịch”' },
  { q: 'chủ tịch'.normalize('NFD'), found: ['Chủ tịch tiếp công dân'], why: 'parted accents' },
  { q: 'hoà giải', found: ['Hoà giải ở cơ sở'], why: 'the tone on either vowel' },
  { q: 'hòa giải', found: ['Hoà giải ở cơ sở'], why: 'the tone on either vowel' },
  { q: '60 m2', found: ['Cấp sổ đỏ'], why: 'figures set high' },
  { q: '60 m²', found: ['Cấp sổ đỏ'], why: 'and the other way' },
  { q: 'dang ký khai sinh', found: ['Đăng ký khai sinh'], why: 'accents on some words only' },
])('“$q” finds $found and says nothing of it: $why', async ({ q, found }) => {
  const page = await search(q)
  expect(titlesIn(page)).toEqual(found)
  expect(page).not.toMatch(/Không có kết quả đúng dấu|Đang hiển thị kết quả cho/)
})

it.each([
  { q: 'khai sịnh', said: 'Không có kết quả đúng dấu “khai sịnh”', why: 'an accent too many' },
  { q: 'đăng ký khai sihn', said: 'Đang hiển thị kết quả cho: đăng ký khai sinh.', why: 'a slip' },
  { q: 'khia sinh', said: 'Kết quả gần nhất:', why: 'letters in the other order, two words only' },
  { q: 'khaisinh', said: 'Đang hiển thị kết quả cho: khai sinh.', why: 'without the blank' },
  { q: 'dangkykhaisinh', said: 'Đang hiển thị kết quả cho: dang ky khai sinh.', why: 'nor any' },
])('“$q” finds what was meant and says so: $why', async ({ q, said }) => {
  const page = await search(q)
  expect(titlesIn(page)).toEqual(['Đăng ký khai sinh'])
  expect(page).toContain(said)
})

it('marks the words with the accents that were typed, and no others', async () => {
  const page = (await reader.get(`/tim-kiem?q=${encodeURIComponent('sổ đỏ')}`)).body
  expect(page.match(/<mark>[^<]*<\/mark>/g)).toEqual(['<mark>sổ</mark>', '<mark>đỏ</mark>'])
})

it.each([
  { q: 'chủ tị', title: 'Chủ tịch tiếp công dân', why: 'the last word gets its accents yet' },
  { q: 'đăng ký kế', title: 'Đăng ký kết hôn', why: 'though another text has “kế”' },
  { q: 'đăng ký khai sn', title: 'Đăng ký khai sinh', why: 'a slip in the word in the making' },
])('while “$q” is typed, “$title” is suggested first: $why', async ({ q, title }) => {
  const { body } = await reader.get(`/tim-kiem/goi-y?q=${encodeURIComponent(q)}`)
  const [first] = JSON.parse(body) as { title: string }[]
  expect(first?.title).toContain(title)
})
