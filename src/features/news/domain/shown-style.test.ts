import { describe, expect, it } from 'vitest'
import { keepsLines, partsWithin, shownAs } from './shown-style.ts'

describe('the style with which a browser copies what it shows', () => {
  it.each([
    ['white-space: pre-wrap;', true],
    ['color: red; WHITE-SPACE:pre', true],
    ['white-space: pre-line', true],
    ['white-space-collapse: preserve; text-wrap: nowrap', true],
    ['white-space: pre-wrap; white-space: normal', false],
    ['white-space: nowrap', false],
    ['white-space: inherit', undefined],
    ['x-white-space: pre', undefined],
    ['', undefined],
  ])('tells whether lines are kept: %s', (style, isKept) => {
    expect(keepsLines(style)).toBe(isKept)
  })

  it.each([
    ['display: block', 'box'],
    ['display: inline !important; float: none', 'letters'],
    ['display:list-item', 'box'],
    ['display: table-row', 'box'],
    ['display: table-cell', 'apart'],
    ['display: inline-block', 'letters'],
    ['display: block; display: inline', 'letters'],
    ['', 'letters'],
  ])('tells what letters are shown as: %s', (style, shown) => {
    expect(shownAs(style)).toBe(shown)
  })

  it('tells what stands side by side', () => {
    expect(
      ['flex', 'inline-grid', 'block', 'inline'].map(each => partsWithin(`display:${each}`)),
    ).toEqual([true, true, false, false])
  })
})
