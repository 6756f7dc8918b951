import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sanitiseBody } from '../use-cases/sanitise-body.ts'
import { htmlFromMarkup } from './html-from-markup.ts'
import { markupFromHtml } from './markup-from-html.ts'

const body = (markup: string): string => sanitiseBody(htmlFromMarkup(markup))

describe('what editors type', () => {
  it.each([
    ['a paragraph', 'Một dòng', '<p>Một dòng</p>'],
    ['two lines of one paragraph', 'Một\nhai', '<p>Một hai</p>'],
    ['two paragraphs', 'Một\n\nHai', '<p>Một</p>\n<p>Hai</p>'],
    ['headings of two levels', '## Lớn\n### Nhỏ', '<h2>Lớn</h2>\n<h3>Nhỏ</h3>'],
    ['a list', '- một\n- hai', '<ul><li>một</li><li>hai</li></ul>'],
    ['a numbered list', '1. một\n2. hai', '<ol><li>một</li><li>hai</li></ol>'],
    ['a list that goes on counting', '3. ba\n4. bốn', '<ol start="3"><li>ba</li><li>bốn</li></ol>'],
    [
      'a list whose figures leave some out',
      '1. một\n2. hai\n4. bốn\n1. lại một',
      '<ol><li>một</li><li>hai</li></ol>\n<ol start="4"><li>bốn</li></ol>\n<ol><li>lại một</li></ol>',
    ],
    [
      'a figure with which no list begins',
      '0. không\n1. một',
      '<p>0. không</p>\n<ol><li>một</li></ol>',
    ],
    ['a quotation', '> lời', '<blockquote><p>lời</p></blockquote>'],
    ['emphasis', '**đậm** và *nghiêng*', '<p><strong>đậm</strong> và <em>nghiêng</em></p>'],
    ['what is struck out', '~~bãi bỏ~~ ~ 5 km', '<p><s>bãi bỏ</s> ~ 5 km</p>'],
    [
      'emphasis within what is struck out',
      '~~*a **b** c*~~',
      '<p><s><em>a <strong>b</strong> c</em></s></p>',
    ],
    ['signs that cross', '~~*) ~~*~~', '<p>~~<em>) ~~</em>~~</p>'],
    ['a link', '[thủ tục](/thu-tuc)', '<p><a href="/thu-tuc">thủ tục</a></p>'],
    ['a link that leads nowhere', '[ô](])', '<p>[ô](])</p>'],
    ['the place of a picture', '[[2]]', '<figure data-picture="2"></figure>'],
    ['signs that are protected', '\\*không\\* \\[đậm\\]', '<p>*không* [đậm]</p>'],
    [
      'signs between figures',
      '5*3*2 = 30, 2**3**2, 1~~2~~3',
      '<p>5*3*2 = 30, 2**3**2, 1~~2~~3</p>',
    ],
    ['signs within words', 'mã a*b*c và *a*', '<p>mã a*b*c và <em>a</em></p>'],
    [
      'signs of an address',
      'Xem x.vn/*a*/c, **https://x.vn/~~b~~/*c*/d**',
      '<p>Xem x.vn/*a*/c, <strong>https://x.vn/~~b~~/*c*/d</strong></p>',
    ],
    [
      'an address with brackets',
      '[chữ](https://x.vn/a_(b))',
      '<p><a href="https://x.vn/a_%28b%29">chữ</a></p>',
    ],
    ['signs of arithmetic', '3 * 4 < 13 & 5 > 2', '<p>3 * 4 &lt; 13 &amp; 5 &gt; 2</p>'],
  ])('%s becomes the HTML that it stands for', (_why, markup, html) => {
    expect(body(markup)).toBe(html)
  })

  it('comes back unchanged when a kept article is opened for editing again', () => {
    const words = fc.stringMatching(/^[a-zđêô0-9 .*~[\]()>#\\<&-]{1,30}$/)
    const line = fc.oneof(
      words,
      words.map(text => `## ${text}`),
      words.map(text => `- ${text}`),
      words.map(text => `3. ${text}`),
      words.map(text => `4. ${text}`),
      words.map(text => `> ${text}`),
      words.map(text => `**${text}**`),
      words.map(text => `~~${text}~~`),
      words.map(text => `[${text}](https://example.vn/a?b=1&c=2)`),
      fc.constantFrom('', '[[2]]'),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), lines => {
        const once = body(lines.join('\n'))
        expect(body(markupFromHtml(once))).toBe(once)
      }),
      { numRuns: 500 },
    )
  })
})
