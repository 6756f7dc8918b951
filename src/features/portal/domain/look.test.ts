import { expect, test } from 'vitest'
import { type Colour, contrastOf, isColour, mixed } from './contrast.ts'
import { orderBlocks, styleOf, tooLittleContrast } from './look.ts'

test.for<[a: Colour, b: Colour, ratio: number]>([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#9b1c1c', '#ffffff', 8.15],
])('the contrast of %s with %s is %d, whichever is behind', ([a, b, ratio]) => {
  expect(contrastOf(a, b)).toBeCloseTo(ratio, 1)
  expect(contrastOf(b, a)).toBe(contrastOf(a, b))
})

test.for<[colour: Colour, taken: boolean, why: string]>([
  ['#9b1c1c', true, 'the red of the house'],
  ['#14507f', true, 'a dark blue'],
  ['#767676', false, 'enough on white, too little on the grey of the footer'],
  ['#d9a125', false, 'gold is an ornament, no colour for text'],
  ['#ffff00', false, 'yellow'],
])('%s as main colour: %s, %s', ([colour, taken]) => {
  expect(tooLittleContrast(colour) === undefined).toBe(taken)
})

test('a colour is six digits and nothing that could end a rule of the style sheet', () => {
  expect(['#9b1c1c', '#9B1C1C'].every(isColour)).toBe(true)
  expect(['red', '#fff', '#9b1c1c}', '#9b1c1g', 'url(x)', ''].some(isColour)).toBe(false)
  expect(styleOf({ main: '#14507f', accent: '#d9a125' })).toBe(
    ':root{--mc-main:#14507f;--mc-main-dark:#0f3e62;--mc-main-tint:#f1f5f7;--mc-accent:#d9a125}\n',
  )
  expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080')
})

test('blocks stand by their numbers, and one without a number is not shown', () => {
  expect(orderBlocks({ news: 1, figures: 2 })).toEqual(['news', 'figures'])
  expect(orderBlocks({ links: 1, popular: 1 })).toEqual(['popular', 'links'])
})
