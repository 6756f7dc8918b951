import { expect, it } from 'vitest'
import { withoutLetterhead } from './letterhead.vi.ts'

it.each([
  [
    'ỦY BAN NHÂN DÂN\nQUẬN HOA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nQuyết định',
    'ỦY BAN NHÂN DÂN QUẬN HOA Quyết định',
    'on top',
  ],
  [
    'ỦY BAN NHÂN DÂN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nQUẬN HOA Độc lập – Tự do – Hạnh phúc Tờ trình',
    'ỦY BAN NHÂN DÂN QUẬN HOA Tờ trình',
    'two columns read line by line',
  ],
  [
    'Điều 1.\nCộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập—Tự do—Hạnh phúc\nĐƠN ĐỀ NGHỊ',
    'Điều 1. ĐƠN ĐỀ NGHỊ',
    'again on a form of its annex',
  ],
  [
    'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam; bảo trợ xã hội',
    'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam; bảo trợ xã hội',
    'in a sentence it stays',
  ],
  ['quyền tự do kinh doanh', 'quyền tự do kinh doanh', 'words of it stay'],
])('of “%s” is left “%s”: %s', (text, left) => {
  expect(withoutLetterhead(text).split(/\s+/).join(' ')).toBe(left)
})

it('takes no longer because its beginning stands there ten thousand times', () => {
  const text = 'Cộng hòa xã hội chủ nghĩa Việt Nam '.repeat(10_000)
  const began = performance.now()
  expect(withoutLetterhead(text)).toBe(text)
  expect(performance.now() - began).toBeLessThan(1000)
})
