import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { propertyRuns } from '#test/support/property-runs.ts'
import { bodyText, sanitiseBody } from './sanitise-body.ts'

describe('HTML of an article', () => {
  it.each([
    ['a script', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    [
      'a script in upper case, never closed',
      '<p>a</p><SCRIPT SRC=//evil.example/x.js>',
      '<p>a</p>',
    ],
    ['an event handler', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['an image with an error handler', '<p>a<img src=x onerror=alert(1)></p>', '<p>a</p>'],
    ['a link that runs code', '<p><a href="javascript:alert(1)">a</a></p>', '<p>a</p>'],
    [
      'a link that hides its code in signs',
      '<p><a href="java&#x09;script:alert(1)">a</a></p>',
      '<p>a</p>',
    ],
    ['a link with data', '<p><a href="data:text/html,x">a</a></p>', '<p>a</p>'],
    [
      'a link without a scheme to another host',
      '<p><a href="//evil.example">a</a></p>',
      '<p>a</p>',
    ],
    ['a style', '<p style="position:fixed">a</p><style>p{}</style>', '<p>a</p>'],
    ['a frame', '<iframe src="https://evil.example"></iframe><p>a</p>', '<p>a</p>'],
    [
      'a form',
      '<form action="/"><input name="x"><button>ok</button></form><p>a</p>',
      '<p>ok</p><p>a</p>',
    ],
    ['vector graphics that load', '<svg onload=alert(1)><a xlink:href="x">a</a></svg>', '<p>a</p>'],
    [
      'a comment with a condition',
      '<!--[if IE]><script>alert(1)</script><![endif]--><p>a</p>',
      '<p>a</p>',
    ],
    ['a template', '<template><p>a</p></template>', '<p>a</p>'],
    [
      'a picture place that is no number',
      '<figure data-picture="1 onload=x"></figure><p>a</p>',
      '<p>a</p>',
    ],
    [
      'a cell that spans the whole page, or code',
      '<table style="width:9999px"><tr><td colspan="99999" rowspan="x" onclick="x()" width=9>a</td></tr></table>',
      '<table><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    [
      'a table within tables without end',
      `${'<table><tr><td>'.repeat(300)}a${'</td></tr></table>'.repeat(300)}`,
      '<table><tbody><tr><td><table><tbody><tr><td><table><tbody><tr><td>a</td></tr></tbody></table></td></tr></tbody></table></td></tr></tbody></table>',
    ],
    ['a change of the base address', '<base href="https://evil.example"><p>a</p>', '<p>a</p>'],
  ])('loses %s', (_what, hostile, kept) => {
    expect(sanitiseBody(hostile)).toBe(kept)
  })

  it('keeps headings, lists, quotations, emphasis, links and places of pictures', () => {
    const html =
      '<h2>Đ</h2><p>a <strong>b</strong> <em>c</em> <a href="/thu-tuc">d</a></p><ul><li>e</li></ul>' +
      '<blockquote><p>g</p></blockquote><figure data-picture="2"></figure><figure data-picture="60"></figure><p><a href="https://a.vn">h</a></p>'
    expect(sanitiseBody(html)).toBe(html)
  })

  it.each([
    [
      'one that is struck out',
      '<p><del>a</del> <strike>b</strike> <s>c</s></p>',
      '<p><s>a</s> <s>b</s> <s>c</s></p>',
    ],
    [
      'a host is one on the web',
      '<p><a href="www.gov.vn/a">a</a></p>',
      '<p><a href="https://www.gov.vn/a">a</a></p>',
    ],
    [
      'a place in a text is none',
      '<p>a<a href="#_ftn1" name="_ftnref1">[1]</a></p>',
      '<p>a[1]</p>',
    ],
    ['a name without a place is none', '<p><a href="thu-tuc.html">a</a></p>', '<p>a</p>'],
  ])('keeps what was meant: %s', (_what, html, kept) => {
    expect(sanitiseBody(html)).toBe(kept)
  })

  it('keeps tables with joined and with empty cells', () => {
    const html =
      '<table><tbody><tr><th scope="col" colspan="2">Giờ</th></tr><tr><td>8 giờ</td><td></td></tr></tbody></table>'
    expect(sanitiseBody(html)).toBe(html)
    expect(bodyText(html)).toBe('Giờ 8 giờ')
  })

  it.each([
    ['<table><tr><td>a</td></tr></table>'],
    ['<table><thead><tr><td>a</td></tr></thead></table>'],
    ['<table><tbody></tbody><tbody><tr><td>a</td></tr></tbody></table>'],
  ])('writes the rows of a table into one body: %s', html => {
    expect(sanitiseBody(html)).toBe('<table><tbody><tr><td>a</td></tr></tbody></table>')
  })

  it('takes out the paragraph that an editor puts around what stands alone in an item or a cell', () => {
    expect(
      sanitiseBody(
        '<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul><table><tbody><tr><td><p>c</p></td><td><p>d</p><p>e</p></td></tr></tbody></table>',
      ),
    ).toBe(
      '<ul><li>a<ul><li>b</li></ul></li></ul><table><tbody><tr><td>c</td><td><p>d</p><p>e</p></td></tr></tbody></table>',
    )
  })

  it.each([
    ['<p>100 m<sup>2</sup>, 10<sup>-3</sup></p>', '<p>100 m², 10⁻³</p>'],
    ['<p>H<SUB class="x"><span>2</span></SUB>O</p>', '<p>H₂O</p>'],
    ['<p>lần thứ 1<sup>st</sup> &lt;sup&gt;2</p>', '<p>lần thứ 1st &lt;sup&gt;2</p>'],
    ['<p>a<sup><script>2</script></sup></p>', '<p>a²</p>'],
    [`<p>${'<sup>'.repeat(3)}2`, '<p>2</p>'],
  ])('writes raised and lowered signs as characters: %s', (html, kept) => {
    expect(sanitiseBody(html)).toBe(kept)
  })

  it('lets a list go on counting, from a number and nothing else', () => {
    const begun = (start: string) => `<ol start="${start}"><li>a</li></ol>`
    expect(sanitiseBody(begun('3'))).toBe(begun('3'))
    for (const wrong of ['1', '-4', '99999', '2.5', 'x" onclick="y'])
      expect(sanitiseBody(begun(wrong))).toBe('<ol><li>a</li></ol>')
  })

  it('is quick with a hundred thousand signs that never end', () => {
    const began = performance.now()
    sanitiseBody('<sup>'.repeat(20_000))
    expect(performance.now() - began).toBeLessThan(2000)
  })

  it.each([
    [
      '<p><a href="file:///c:/x.doc">tệp</a> và <strong>lưu ý</strong> sau.</p><p>Hai.</p>',
      '<p>tệp và <strong>lưu ý</strong> sau.</p><p>Hai.</p>',
    ],
    [
      '<p><a href="javascript:x">k</a> <a href="https://vidu.vn/">ví dụ</a> sau.</p><ul><li>ý</li></ul>',
      '<p>k <a href="https://vidu.vn/">ví dụ</a> sau.</p><ul><li>ý</li></ul>',
    ],
    ['<a href="#a">k</a><h2>Đầu</h2><p>chữ</p>', '<p>k</p><h2>Đầu</h2><p>chữ</p>'],
    [
      '<p><a href="https://vidu.vn/">một <a href="data:x">hai</a> ba</a> <em>bốn</em></p>',
      '<p><a href="https://vidu.vn/">một hai ba</a> <em>bốn</em></p>',
    ],
  ])('ends each element as it began, also behind a link that leads nowhere: %s', (html, kept) => {
    expect(sanitiseBody(html)).toBe(kept)
  })

  it('ends each element as it began, loses no word, and changes nothing more the second time, whatever is sent', () => {
    const piece = fc.constantFrom(
      ...['chữ ', '<b>', '</b>', '<i>', '</i>', '<p>', '</p>', '<h1>', '</h1>', '<ul><li>'],
      ...['</li></ul>', '<a href="#x">', '<a href="javascript:x">', '<a href="https://vidu.vn/">'],
      ...['</a>', '<del>', '</del>', '<blockquote>', '</blockquote>', '<span>', '</span>', '<br>'],
      ...[
        '<div>',
        '</div>',
        '<figure>',
        '<figcaption>',
        '</figcaption></figure>',
        '<pre>',
        '</pre>',
      ],
      ...['<table><caption>', '</caption><tr><th>', '</th></tr></table>'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const html = pieces.join('')
        const clean = sanitiseBody(html)
        expect(wronglyEnded(clean)).toEqual([])
        expect(sanitiseBody(clean)).toBe(clean)
        expect(clean.match(/chữ/g)?.length ?? 0).toBe(html.match(/chữ/g)?.length ?? 0)
      }),
      propertyRuns(500),
    )
  })

  it.each([
    [
      '<p>a</p><figure><p>b</p><figcaption>c</figcaption></figure><h6>d</h6><dl><dt>e</dt><dd>g</dd></dl><pre>h</pre>',
      '<p>a</p><p>b</p><p>c</p><h2>d</h2><p>e</p><p>g</p><p>h</p>',
    ],
    ['<figure><img src="x"><figcaption>b</figcaption></figure>', '<p>b</p>'],
    [
      '<select><option>a</option><option>b</option></select><textarea>c<p></textarea>',
      '<p>a</p><p>b</p><p>c&lt;p&gt;</p>',
    ],
    [
      '<div><div>a</div>b<p>c</p><div><p>d</p></div>e</div>',
      '<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p>',
    ],
    ['<ul><li><div>a</div></li></ul>', '<ul><li>a</li></ul>'],
    [
      '<table><caption>a</caption><tr><td>b</td></tr></table>',
      '<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>',
    ],
  ])(
    'keeps the words of elements that it does not know, each in a paragraph of its own: %s',
    (html, kept) => {
      expect(sanitiseBody(html)).toBe(kept)
    },
  )

  it.each([
    [
      '<h3>a</h3><p>b</p><h3>c</h3><h2>d</h2><h3>e</h3>',
      '<h2>a</h2><p>b</p><h2>c</h2><h2>d</h2><h3>e</h3>',
    ],
    ['<h4>a</h4><h6>b</h6>', '<h2>a</h2><h2>b</h2>'],
    ['<h2>a</h2><h4>b</h4>', '<h2>a</h2><h3>b</h3>'],
  ])('leaves out no rank of headings below that of the page: %s', (html, kept) => {
    expect(sanitiseBody(html)).toBe(kept)
  })

  it.each([
    [
      'headings in one row need none',
      '<tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr>',
      '<tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr>',
    ],
    [
      'headings on two sides',
      '<tr><th></th><th>b</th></tr><tr><th scope="x">a</th><td>2</td></tr>',
      '<tr><td></td><th scope="col">b</th></tr><tr><th scope="row">a</th><td>2</td></tr>',
    ],
    [
      'a heading over two rows',
      '<tr><th rowspan="2">a</th><th colspan="2">b</th></tr><tr><th>c</th><th>d</th></tr>',
      '<tr><th scope="col" rowspan="2">a</th><th scope="col" colspan="2">b</th></tr><tr><th scope="col">c</th><th scope="col">d</th></tr>',
    ],
    [
      'headings in one row above a cell over both columns',
      '<tr><th>a</th><th>b</th></tr><tr><td colspan="2">1</td></tr>',
      '<tr><th scope="col">a</th><th scope="col">b</th></tr><tr><td colspan="2">1</td></tr>',
    ],
  ])('says of the headings of a table what they are of: %s', (_why, rows, kept) => {
    const table = sanitiseBody(`<table>${rows}</table>`)
    expect(table).toBe(`<table><tbody>${kept}</tbody></table>`)
    expect(sanitiseBody(table)).toBe(table)
  })

  it('writes a heading of nothing as a cell', () => {
    expect(sanitiseBody('<table><tr><th></th><th>a</th></tr></table>')).toBe(
      '<table><tbody><tr><td></td><th>a</th></tr></tbody></table>',
    )
  })

  it('changes nothing when it is sanitised again', () => {
    const once = sanitiseBody('<p>a &amp; b</p><b>c<i>d</b></i><div><p>e</div>')
    expect(sanitiseBody(once)).toBe(once)
  })

  it('is searched by its text alone, words of neighbouring paragraphs kept apart', () => {
    expect(bodyText('<h2>Một</h2><p>hai &amp; ba</p><p>bốn</p>')).toBe('Một hai & ba bốn')
    expect(
      bodyText(
        '<p>Trần Hưng Đạo<br />Lê <strong>Lai</strong>x</p><ul><li>Quế Võ<ul><li>Tiên Du</li></ul></li></ul>',
      ),
    ).toBe('Trần Hưng Đạo Lê Laix Quế Võ Tiên Du')
    expect(bodyText('<p>viết &amp;lt;p&amp;gt; hay &lt;p&gt;</p>')).toBe('viết &lt;p&gt; hay <p>')
  })
})

/** Tags that end what did not begin last, or end nothing, or are never ended. */
function wronglyEnded(html: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [tag, end, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (name === 'br') continue
    if (end === '') open.push(name)
    else if (open.pop() !== name) wrong.push(tag)
  }
  return [...wrong, ...open]
}
