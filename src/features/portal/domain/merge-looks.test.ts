import { expect, test } from 'vitest'
import type { Look } from './look.ts'
import { mergeLooks } from './merge-looks.ts'

const LOOK: Look = {
  name: { vi: 'Cổng Hoa', en: 'Hoa' },
  agency: { vi: 'UBND', en: 'People’s Committee' },
  contact: { vi: '', en: '' },
  ...{ main: '#14507f', accent: '#d9a125', blocks: ['news', 'links'] },
  links: [{ text: { vi: 'Báo', en: 'Paper' }, address: 'https://bao.example.vn/' }],
}
const BASE = { look: LOOK, emblem: 'a' }
const dressed = (change: Partial<Look>, emblem: string | undefined = BASE.emblem) => ({
  ...{ look: { ...LOOK, ...change }, emblem },
})

test('what each of two people changed elsewhere stands', () => {
  const theirs = dressed({ main: '#9b1c1c', links: [] }, 'b')
  const mine = dressed({ name: { vi: 'Cổng Mới', en: 'Hoa' }, blocks: ['links', 'news'] })
  expect(mergeLooks(BASE, theirs, mine)).toEqual({
    merged: dressed(
      {
        ...{ name: { vi: 'Cổng Mới', en: 'Hoa' }, main: '#9b1c1c' },
        ...{ blocks: ['links', 'news'], links: [] },
      },
      'b',
    ),
    clashes: [],
  })
})

test('what both changed is named, and mine stands', () => {
  const theirs = dressed({ main: '#9b1c1c', blocks: ['news'] }, 'b')
  const mine = dressed({ main: '#000000', blocks: [] }, undefined)
  const { merged, clashes } = mergeLooks(BASE, theirs, { ...mine, emblem: undefined })
  expect(clashes).toEqual(['main_colour', 'blocks', 'emblem'])
  expect(merged).toEqual({ ...mine, emblem: undefined })
})

test('what both changed alike is no clash', () => {
  const both = dressed({ name: { vi: 'Cổng Mới', en: 'Hoa' } })
  expect(mergeLooks(BASE, both, both)).toEqual({ merged: both, clashes: [] })
})

test('where nobody had arranged the site before, all that differs is named', () => {
  expect(mergeLooks(undefined, BASE, dressed({ accent: '#000000' })).clashes).toEqual([
    'accent_colour',
  ])
})
