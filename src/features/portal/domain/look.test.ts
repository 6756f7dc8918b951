import { expect, test } from 'vitest'
import { type Colour, contrastOf, isColour, mixed } from './contrast.ts'
import { type Block, orderBlocks, styleOf, tooLittleContrast } from './look.ts'

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

test.for<[why: string, places: Partial<Record<Block, number>>, before: Block[], order: Block[]]>([
  ['each has its own', { news: 1, figures: 2 }, [], ['news', 'figures']],
  [
    'one is put first: the others move down',
    { figures: 1, popular: 2, news: 1, links: 4 },
    ['figures', 'popular', 'news', 'links'],
    ['news', 'figures', 'popular', 'links'],
  ],
  [
    'one is put third: those between move up',
    { figures: 3, popular: 2, news: 3, links: 4 },
    ['figures', 'popular', 'news', 'links'],
    ['popular', 'news', 'figures', 'links'],
  ],
  [
    'one that was hidden is put where another stands',
    { figures: 1, news: 2, links: 1 },
    ['figures', 'news'],
    ['links', 'figures', 'news'],
  ],
  [
    'two are put in one place: the lower one of the form was chosen last',
    { figures: 1, popular: 2, news: 1, links: 1 },
    ['figures', 'popular', 'news', 'links'],
    ['links', 'news', 'figures', 'popular'],
  ],
  [
    'one is hidden: those behind it move up',
    { figures: 1, news: 3, links: 4 },
    ['figures', 'popular', 'news', 'links'],
    ['figures', 'news', 'links'],
  ],
  [
    'the last place of a short page',
    { figures: 4, news: 2 },
    ['figures', 'news'],
    ['news', 'figures'],
  ],
])('blocks stand where they were put: %s', ([, places, before, order]) => {
  expect(orderBlocks(places, before)).toEqual(order)
})
