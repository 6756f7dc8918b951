import { describe, expect, it } from 'vitest'
import { passagesOf } from './compare-texts.ts'

const SIGNS = { same: '=', removed: '-', added: '+' } as const
const shown = (before: string, after: string) =>
  passagesOf(before, after).map(lines =>
    lines.map(line => line.map(({ change, text }) => `${SIGNS[change]}${text}`).join('|')),
  )

describe('where two texts differ', () => {
  it('is shown word by word, with the line before and the one after', () => {
    expect(shown('a\nb\nTừ bảy giờ\nd\ne', 'a\nb\nTừ tám giờ\nd\ne')).toEqual([
      ['=b', '=Từ |-bảy|+tám|= giờ', '=d'],
    ])
  })

  it('comes in passages, far ones apart', () => {
    expect(shown('a\nb\nc\nd\ne\nf', 'b\nc\nd\ne\nf\ng')).toEqual([
      ['-a', '=b'],
      ['=f', '+g'],
    ])
  })

  it('tells lines that only one of them has beside lines that stand for each other', () => {
    expect(shown('một\nhai', 'một\nba\nbốn')).toEqual([['=một', '-hai|+ba', '+bốn']])
  })

  it('is nowhere when only empty lines and spaces at the ends differ', () => {
    expect(shown('a\nb', ' a\n\nb \n')).toEqual([])
  })

  it('of texts that have nothing alike is all of both', () => {
    const [one, other] = ['a', 'b'].map(sign =>
      Array.from({ length: 1000 }, (_, at) => `${sign}${String(at)}`).join('\n'),
    )
    const [passage] = passagesOf(one ?? '', other ?? '')
    expect(passage).toHaveLength(2000)
  })
})
