import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlFindings } from '#test/support/page-checks.ts'
import { propertyRuns } from '#test/support/property-runs.ts'
import { sanitiseBody } from './sanitise-body.ts'

describe('HTML of an article whose elements stand where HTML has no place for them', () => {
  it.each([
    [
      'bare text between blocks',
      'a<p>b</p>c<h2>d</h2>e',
      '<p>a</p><p>b</p><p>c</p><h2>d</h2><p>e</p>',
    ],
    [
      'text behind a summary, a legend, in a dialog',
      '<details><summary>a</summary>b<p>c</p></details><fieldset><legend>d</legend>e</fieldset><dialog>g</dialog>h',
      '<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p><p>g</p><p>h</p>',
    ],
    [
      'a quotation of text alone',
      '<blockquote>a</blockquote>',
      '<blockquote><p>a</p></blockquote>',
    ],
    [
      'text beside a table in a cell',
      '<table><tr><td>a<table><tr><td>b</table>c</table>',
      '<table><tbody><tr><td><p>a</p><table><tbody><tr><td>b</td></tr></tbody></table><p>c</p></td></tr></tbody></table>',
    ],
  ])('makes a paragraph of %s', (_what, html, kept) => {
    expect(sanitiseBody(html)).toBe(kept)
  })

  it.each([
    ['what one presses', '<label>a</label><button>b</button>', '<p>a b</p>'],
    ['what one measures', '<meter>a</meter><progress>b</progress>', '<p>a b</p>'],
    [
      'what is shown in place of something',
      '<object>a</object><video>b</video><audio>c</audio><canvas>d</canvas><iframe>e</iframe><noscript>g</noscript><template>h</template>',
      '<p>a b c d e g h</p>',
    ],
    [
      'source',
      '<xmp>a<b></xmp><listing>b</listing><plaintext>c',
      '<p>a&lt;b&gt;</p><p>b</p><p>c</p>',
    ],
    [
      'pictures and graphics',
      '<p>a<img src=x>b<svg><text>c</text><text>d</text></svg></p>',
      '<p>a b c d</p>',
    ],
    ['elements of nobody', '<x-card>a</x-card><x-card>b</x-card>', '<p>a b</p>'],
    [
      'lines that are shown as written',
      '<pre>\na\r\n  <b>b\n\nc</b><a\nhref="/x">d</a></pre>e\ng',
      '<p>a</p>\n<p><strong>b</strong></p>\n<p><strong>c</strong><a href="/x">d</a></p><p>e\ng</p>',
    ],
    ['cells without a table', '<tr><td>a<td>b</tr><tr><td>c', '<p>a</p><p>b</p><p>c</p>'],
    ['a mark around a blank', 'a<b> </b>b', '<p>a b</p>'],
  ])('keeps words apart: %s', (_what, html, kept) => {
    expect(sanitiseBody(html)).toBe(kept)
  })

  it('parts no word that is written with several elements, and no sign from its word', () => {
    const html =
      '<p>Đ<span>ô</span>ng<o:p></o:p>đ<u>ô</u> <button>Gửi</button>, <label>chờ</label>.</p>'
    expect(sanitiseBody(html)).toBe('<p>Đôngđô Gửi, chờ.</p>')
  })

  it.each([
    ['a menu', '<menu><li>a</menu>', '<ul><li>a</li></ul>'],
    ['items without a list', '<li>a<li>b<p>c', '<ul><li>a</li><li><p>b</p><p>c</p></li></ul>'],
    [
      'a list and text between items',
      '<ul><li>a</li><ul><li>b</li></ul>c<li>d</ul>',
      '<ul><li>a<ul><li>b</li></ul><p>c</p></li><li>d</li></ul>',
    ],
    [
      'cells whose paragraphs never end',
      '<table><tr><td><p>a<td><p>b<tr><td><p>c</table>',
      '<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>',
    ],
    [
      'text in a table, but in no cell',
      '<table>a<tr>b<td>c</td></tr><p>d</p></table>',
      '<p>a</p><p>b</p><p>d</p><table><tbody><tr><td>c</td></tr></tbody></table>',
    ],
    [
      'a heading in the heading of a table',
      '<table><tr><th><h2>a</h2></th></tr></table>',
      '<table><tbody><tr><th>a</th></tr></tbody></table>',
    ],
    [
      'a table in a heading',
      '<h2>a<table><tr><td>b</table>c</h2>',
      '<h2>a</h2><table><tbody><tr><td>b</td></tr></tbody></table><h2>c</h2>',
    ],
    [
      'words in the place of a picture',
      '<figure data-picture="2"><figcaption>a</figcaption></figure>',
      '<figure data-picture="2"></figure><p>a</p>',
    ],
    [
      'blocks in a link',
      '<a href="/x"><h2>a</h2><p>b</p></a>c',
      '<h2><a href="/x">a</a></h2><p><a href="/x">b</a></p><p>c</p>',
    ],
    [
      'blocks in what is strong',
      '<b><p>a</p><ul><li>b</ul></b>',
      '<p><strong>a</strong></p><ul><li><strong>b</strong></li></ul>',
    ],
    [
      'a link in a link',
      '<a href="/x">a <a href="/y">b</a> c</a>',
      '<p><a href="/x">a </a><a href="/y">b</a><a href="/x"> c</a></p>',
    ],
  ])('finds a place for %s', (_what, html, kept) => {
    expect(sanitiseBody(html)).toBe(kept)
    expect(sanitiseBody(kept)).toBe(kept)
  })

  it('makes paragraphs of the items and cells of lists and tables too deep to follow', () => {
    const list = sanitiseBody('<ul><li>m'.repeat(3000))
    expect(list).toContain(`<li><p>m</p>${'<p>m</p>'.repeat(2995)}</li>`)
    const table = sanitiseBody('<table><tr><td>t'.repeat(40))
    expect(table).toContain(`<td><p>t</p>${'<p>t</p>'.repeat(37)}</td>`)
  })

  it.each([
    ...['<div>m', '<b>m', '<ul><li>m', '<table><tr><td>m', '<table><caption>m', '<a href="/x">m'],
    ...['<button>m', '<blockquote>m', '<h2>m', '<x-y>m', '<pre>\n', '<pre'],
  ])('is quick with five thousand times %s', piece => {
    const began = performance.now()
    sanitiseBody(piece.repeat(5000))
    expect(performance.now() - began).toBeLessThan(1000)
  })

  it('is quick with a table of ten thousand rows', () => {
    const began = performance.now()
    sanitiseBody(`<table>${'<tr><td>a</td></tr>'.repeat(10_000)}</table>`)
    expect(performance.now() - began).toBeLessThan(1000)
  })

  it('is valid HTML, holds nothing that acts, and changes no more the second time, whatever is sent', async () => {
    const tags = NAMES.flatMap(name => [`<${name}>`, `</${name.replace(/ .*/, '')}>`])
    const words = fc.constantFrom('chữ', 'a ', ' ', '\n', '&lt;img onerror=x&gt;', '&nbsp;', 'x')
    const piece = fc.oneof(words, fc.constantFrom(...tags), fc.constantFrom(...tags))
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async pieces => {
        const clean = sanitiseBody(pieces.join(''))
        expect(clean.match(NOT_OURS)).toBeNull()
        expect(sanitiseBody(clean)).toBe(clean)
        expect(await htmlFindings(page(clean))).toEqual([])
      }),
      propertyRuns(200),
    )
  })
})

const NAMES = [
  ...['p', 'div', 'h1', 'h2', 'h3', 'h6', 'ul', 'ol', 'li', 'menu', 'dl', 'dt', 'dd', 'blockquote'],
  ...['b', 'em', 's', 'a href="/x"', 'a', 'br', 'hr', 'figure data-picture="2"', 'figcaption'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'td colspan=2', 'th rowspan=2'],
  ...[
    'button',
    'label',
    'span',
    'details',
    'summary',
    'select',
    'option',
    'pre',
    'textarea',
    'xmp',
    'svg',
  ],
  ...[
    'iframe',
    'template',
    'noscript',
    'o:p',
    'x-y',
    'img src=x onerror=alert(1)',
    'script',
    'style',
  ],
]
/** A tag, or attribute of one, that no body keeps. */
const NOT_OURS =
  /<(?!\/?(?:p|h2|h3|ul|ol|li|blockquote|strong|em|s|a|br|figure|table|tbody|tr|th|td)[ >])|<[^>]* (?:on|src|style)/

function page(body: string): string {
  return `<!DOCTYPE html>\n<html lang="vi"><head><title>x</title></head><body><main><h1>x</h1>${body}</main></body></html>`
}
