import { expect, test } from 'vitest'
import { isInVain } from './in-vain.ts'

const foundIn = (title: string, text: string) =>
  new Map([
    [
      'news' as const,
      {
        found: [{ href: '/', title, text, note: '' }],
        ...{ mended: [], hasOtherAccents: true, counted: undefined },
      },
    ],
  ])

test.each([
  {
    typed: 'đổi bằng lái xe',
    ...{ title: 'Bảng giá giữ xe', text: 'Người dân đợi ít hơn, và quay lại.', isVain: true },
    why: 'its words stand here and there, with other accents',
  },
  {
    typed: 'dăng ký khai sinh',
    ...{ title: 'Đăng ký khai sinh', text: '', isVain: false },
    why: 'an accent was hit beside, and the thing is there',
  },
  {
    typed: 'lệ phí dăng ký kết hôn',
    ...{ title: 'Ngày hội', text: 'Về đăng ký kết hôn, có ba quầy.', isVain: false },
    why: 'what the question is about stands in the text',
  },
])('“$typed” in “$title” counts as in vain: $isVain, as $why', ({ typed, title, text, isVain }) => {
  const kinds = foundIn(title, text)
  expect(isInVain({ kinds, hasOtherAccents: true, isGuess: false }, typed)).toBe(isVain)
  expect(isInVain({ kinds, hasOtherAccents: false, isGuess: false }, typed)).toBe(false)
  expect(isInVain({ kinds: new Map(), hasOtherAccents: false, isGuess: true }, typed)).toBe(true)
})
