import { expect, it } from 'vitest'
import { listSigns } from './list-signs.ts'

it.each([
  [{ type: 'a', styles: [] }, 2, 'b.', 'letters'],
  [{ type: 'A', styles: [] }, 28, 'AB.', 'letters go on after the last'],
  [{ type: 'i', styles: [] }, 4, 'iv.', 'Roman figures'],
  [{ type: 'I', styles: [] }, 1900, 'MCM.', 'beyond a hundred'],
  [{ type: null, styles: ['', 'color:red; list-style-type: lower-latin'] }, 1, 'a.', 'a style'],
  [{ type: 'a', styles: ['list-style-type:upper-roman'] }, 1, 'I.', 'a style before the type'],
  [{ type: 'a', styles: [] }, 0, '0.', 'there is no letter before a'],
  [{ type: 'i', styles: [] }, -1, '-1.', 'nor a Roman figure for nothing'],
])('%j has the sign of its item %i as %s: %s', (ways, number, sign, _why) => {
  expect(listSigns(ways)?.(number)).toBe(sign)
})

it.each([[{ type: '1', styles: [] }], [{ type: undefined, styles: ['list-style-type: disc'] }]])(
  '%j is counted in figures, or not at all',
  ways => {
    expect(listSigns(ways)).toBeUndefined()
  },
)
