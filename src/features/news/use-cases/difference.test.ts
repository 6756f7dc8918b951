import { describe, expect, it } from 'vitest'
import { differenceOf, type Line } from './difference.ts'

const text = (bodyHtml: string, title = 'T') => ({ title, lead: 'L', bodyHtml })
/** As a reader sees it: [-gone-] and {+new+}. */
const written = (lines: readonly Line[]) =>
  lines.map(line =>
    line
      .map(({ kind, text: words }) =>
        kind === 'same' ? words : kind === 'removed' ? `[-${words}-]` : `{+${words}+}`,
      )
      .join(''),
  )
const body = (before: string, after: string) =>
  written(differenceOf(text(before), text(after)).body)

describe('the difference of two texts', () => {
  it('shows the words that changed, and leaves alone those with accents that did not', () => {
    expect(body('<p>Mở cửa sáng thứ Bảy</p>', '<p>Mở cửa chiều thứ Bảy</p>')).toEqual([
      'Mở cửa [-sáng-]{+chiều+} thứ Bảy',
    ])
  })

  it('shows whole paragraphs that came or went, in their place', () => {
    expect(body('<p>Một</p><p>Hai</p><p>Ba</p>', '<p>Một</p><p>Ba</p><h2>Bốn</h2>')).toEqual([
      'Một',
      '[-Hai-]',
      'Ba',
      '{+## Bốn+}',
    ])
  })

  it('shows a link that leads elsewhere, which a reader of the words alone would not see', () => {
    expect(
      body('<p><a href="/thutuc">Thủ tục</a></p>', '<p><a href="/tin">Thủ tục</a></p>'),
    ).toEqual(['[Thủ tục](/[-thutuc-]{+tin+})'])
  })

  it('of the first version everything is new', () => {
    const nothing = { title: '', lead: '', bodyHtml: '' }
    const { title, lead } = differenceOf(nothing, text('<p>Một</p>', 'Tựa'))
    expect([written(title), written(lead)]).toEqual([['{+Tựa+}'], ['{+L+}']])
  })

  it('is made quickly of texts that have nothing in common', () => {
    const lines = (word: string) =>
      Array.from({ length: 6000 }, (_, index) => `<p>${word}${String(index)}</p>`).join('')
    const began = performance.now()
    const compared = body(lines('một'), lines('hai'))
    expect(compared).toHaveLength(12_000)
    expect(performance.now() - began).toBeLessThan(5000)
  })
})
