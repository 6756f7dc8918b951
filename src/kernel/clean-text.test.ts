import { expect, it } from 'vitest'
import { cleanText } from './clean-text.ts'

it.each([
  ['a\r\nb\rc', 'a\nb\nc', 'line ends of every system'],
  ['a\u0000b\u0007c\ud800d', 'abc\ufffdd', 'control characters and half of a pair'],
  [
    'a\ufffeb\uffffc\u{1fffe}d',
    'abcd',
    'what no XML may hold: a feed would be unreadable for everyone',
  ],
  ['An\u202Egnp.exe', 'Angnp.exe', 'a name that reads as another'],
  ['Tr\u200bạm y\u00ad tế\u2060\u200e', 'Trạm y tế', 'what stands unseen within words'],
  ['\u{1f468}\u200d\u{1f469}', '\u{1f468}\u200d\u{1f469}', 'signs that are joined into one'],
  ['Thu\u031b\u0309', 'Thử', 'Vietnamese typed in pieces'],
  ['a\tb\nc', 'a\tb\nc', 'what belongs to a text'],
])('makes %j into %j: %s', (text, clean, _why) => {
  expect(cleanText(text)).toBe(clean)
})
