import { expect, it } from 'vitest'
import { smallSigns } from './small-signs.ts'

it.each([
  ['2', 'sup', '²', 'square metres'],
  ['-3', 'sup', '⁻³', 'a power'],
  ['o', 'sup', '°', 'degrees, as typists write them'],
  ['2', 'sub', '₂', 'a formula'],
  ['th', 'sup', 'th', 'no such characters: nothing is lost'],
  ['2a', 'sub', '2a', 'half of it would be worse than none'],
] as const)('writes %s in <%s> as %s: %s', (text, place, written, _why) => {
  expect(smallSigns(text, place)).toBe(written)
})
