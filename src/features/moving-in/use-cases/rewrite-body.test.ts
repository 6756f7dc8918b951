import { describe, expect, it } from 'vitest'
import { plainLine } from './plain-line.ts'
import { rewriteBody } from './rewrite-body.ts'

const place = {
  address: 'https://cu.example/2019/05/bai/',
  hosts: new Set(['cu.example', 'www.cu.example']),
}
const attached = {
  ...{ address: 'https://cu.example/uploads/to.jpg', original: undefined },
  ...{ alt: 'Cây cầu', caption: '', title: 'to' },
}
const rewrite = (html: string, linesCount = false) =>
  rewriteBody(html, { linesCount, place, attachments: name => (name === '7' ? [attached] : []) })

describe('an old text', () => {
  it.each([
    ['<div>a<div>b</div>c</div>', '<p>a</p><p>b</p><p>c</p>', 'boxes part paragraphs'],
    ['a<br><br/>b<br>c', '<p>a</p><p>b<br />c</p>', 'two ends of a line part paragraphs too'],
    [
      '<p>a<b>b<br><br>c</b>d',
      '<p>a<strong>b</strong></p><p><strong>c</strong>d</p>',
      'emphasis goes on in the next paragraph',
    ],
    [
      '<h1>a</h1><h4>b</h4>',
      '<h2>a</h2><h3>b</h3>',
      'the title of the page is the only first heading',
    ],
    [
      '<font color=red><u>a</u></font><span> b</span>',
      '<p>a b</p>',
      'what looks like something says nothing',
    ],
    [
      '<p><strike>a</strike> <del>b</del> <s>c<b>d</b></s></p>',
      '<p><s>a</s> <s>b</s> <s>c<strong>d</strong></s></p>',
      'what was struck out stays struck out',
    ],
    ['<pre>a\nb</pre>', '<p>a<br />b</p>', 'lines that were kept stay lines'],
    [
      '<ul>a<li>b<ul><li>c</ul></ul>',
      '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>',
      'stray text is an item',
    ],
    ['<li>a</li>', '<p>a</p>', 'an item without a list is a paragraph'],
    [
      '<table><caption>a</caption><thead><tr><th colspan="2">b</th></tr></thead><td>c<p>d</p><td>e</table>f',
      '<table><tr><td>a</td></tr><tr><th colspan="2">b</th></tr><tr><td>c<br />d</td><td>e</td></tr></table><p>f</p>',
      'a table keeps its cells',
    ],
    [
      '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td></tr></table>',
      '<table><tr><td>a<br />b<br />c</td></tr></table>',
      'a table within a cell is lines of it',
    ],
    [
      '<blockquote>a<blockquote>b</blockquote></blockquote>',
      '<blockquote><p>a</p><p>b</p></blockquote>',
      'a quotation within one is part of it',
    ],
    [
      '<details><summary>a</summary>b</details>',
      '<p>a</p><p>b</p>',
      'what could be folded is open',
    ],
    [
      '100 m<sup>2</sup>, H<sub>2</sub>O, 10<sup><b>3</b></sup>, 1<sup>st</sup>',
      '<p>100 m², H₂O, 10³, 1st</p>',
      'raised and lowered figures are other figures',
    ],
    [
      'a<ol start="3"><li>b</ol>',
      '<p>a</p><ol start="3"><li>b</li></ol>',
      'a list goes on counting',
    ],
    ['<ol start="x"><li>a</ol>', '<ol><li>a</li></ol>', 'by a number only'],
    [
      '<ol type="a"><li>a<li><b>b</b></ol>',
      '<p>a. a</p><p>b. <strong>b</strong></p>',
      'letters are what others cite',
    ],
    [
      '<ol style="list-style-type: upper-roman" start="4"><li><p>a</p><p>b</p><ul><li>c</ul></li><li value="9">d</ol>',
      '<p>IV. a</p><p>b</p><ul><li>c</li></ul><p>IX. d</p>',
      'and so are Roman figures',
    ],
    [
      '<ol><li>a<ol type="a"><li>b<li><li>c</ol></li><li>d</ol>',
      '<ol><li>a<br />a. b<br />c. c</li><li>d</li></ol>',
      'within an item they are lines of it; one without text is counted',
    ],
    [
      '<p>https://khac.example/a?b=1&amp;c=2</p><p>xem https://khac.example/a</p>',
      '<p><a href="https://khac.example/a?b=1&amp;c=2">https://khac.example/a?b=1&amp;c=2</a></p><p>xem https://khac.example/a</p>',
      'an address by itself is to be followed',
    ],
    ['Điện tích < 5 m & > 2', '<p>Điện tích &lt; 5 m &amp; &gt; 2</p>', 'signs of a text are text'],
  ])('%s becomes %s: %s', (html, plain, _why) => {
    expect(rewrite(html).html).toBe(plain)
  })

  it('of WordPress parts its paragraphs by empty lines, but not within lists and tables', () => {
    expect(rewrite('a\nb\n \nc\n<ul>\n<li>d\ne</li>\n</ul>\n\nf', true).html).toBe(
      '<p>a<br />b</p><p>c</p><ul><li>d e</li></ul><p>f</p>',
    )
  })

  it.each([
    [
      'https://www.cu.example/2018/1/?a=1#b',
      '/2018/1/?a=1#b',
      'links within the old site lead on from here',
    ],
    ['../khac/', '/2019/05/khac/', 'from where the text stood'],
    ['https://cu.example//evil.example/', '/evil.example/', 'two slashes would name another host'],
    [
      'https://user:secret@khac.example/',
      'https://khac.example/',
      'nobody’s password stays in a text',
    ],
    ['mailto:ubnd@mau.example', 'mailto:ubnd@mau.example', 'one may write'],
    ['#muc-2', undefined, 'places within the page are gone'],
    ['vbscript:x', undefined, 'code is no address'],
    ['ftp://cu.example/a', undefined, 'browsers know it no more'],
  ])('has the link %s as %s: %s', (address, target, _why) => {
    const link = target === undefined ? 'a' : `<a href="${target}">a</a>`
    expect(rewrite(`<a href="${address}">a</a>`).html).toBe(`<p>${link}</p>`)
  })

  it('has its pictures apart, each once, with what was said of them', () => {
    const { html, pictures } = rewrite(
      '<p>a<img src="x.jpg" alt="Một">b</p><figure><a href="to.jpg"><img class="wp-image-7" src="to-300x200.jpg"></a><figcaption>Cầu <b>mới</b></figcaption></figure>' +
        '<ul><li>c<img data-src="muon.jpg" src="data:image/gif;base64,R0"></li><li>d</li></ul><img src="x.jpg"><img src="dem.gif" width="1" height="1">',
    )
    expect(html).toBe(
      '<p>a</p><figure data-picture="1"></figure><p>b</p><figure data-picture="2"></figure>' +
        '<ul><li>c</li><li>d</li></ul><figure data-picture="3"></figure>',
    )
    expect(pictures).toEqual([
      { address: 'x.jpg', original: undefined, alt: 'Một', caption: '', title: '' },
      {
        address: 'to-300x200.jpg',
        original: attached.address,
        alt: 'Cây cầu',
        caption: 'Cầu mới',
        title: 'to',
      },
      { address: 'muon.jpg', original: undefined, alt: '', caption: '', title: '' },
    ])
  })

  it('has links in the place of films, and an editor is told', () => {
    const { html, notes } = rewrite(
      '<video controls><source src="/a.mp4"></video><iframe src="https://v.example/1">x</iframe><iframe src="//www.youtube.com/embed/abcde12?rel=0"></iframe>',
    )
    expect(html).toBe(
      '<p><a href="/a.mp4">/a.mp4</a></p><p><a href="https://v.example/1">https://v.example/1</a></p>' +
        '<p><a href="https://www.youtube.com/watch?v=abcde12">https://www.youtube.com/watch?v=abcde12</a></p>',
    )
    expect(notes.map(each => each.code)).toEqual([
      ...['media_linked', 'media_linked', 'media_linked'],
    ])
  })

  it.each([
    [
      'a block of today',
      '<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=abcde12&amp;t=3\n</div><figcaption>Hội xuân</figcaption></figure>',
      '<p><a href="https://www.youtube.com/watch?v=abcde12&amp;t=3">https://www.youtube.com/watch?v=abcde12&amp;t=3</a></p><p>Hội xuân</p>',
    ],
    [
      'a block of its provider',
      '<figure class="wp-block-embed-youtube wp-block-embed">https://youtu.be/abcde12</figure>',
      '<p><a href="https://youtu.be/abcde12">https://youtu.be/abcde12</a></p>',
    ],
    [
      'a block with nothing in it',
      '<!-- wp:embed {"url":"https://vimeo.com/12345","type":"video"} /-->',
      '<p><a href="https://vimeo.com/12345">https://vimeo.com/12345</a></p>',
    ],
  ])(
    'has a link in the place of what WordPress embeds, and an editor is told: %s',
    (_what, block, html) => {
      const written = rewrite(block)
      expect(written.html).toBe(html)
      expect(written.notes.map(each => each.code)).toEqual(['media_linked'])
    },
  )

  it.each([
    '<div>',
    '<b>',
    '<table><tr><td>',
    '<ul><li>',
    '<img src=a>',
    '<a href=b>',
    '<figure><figcaption>',
    '</p>',
    '<',
  ])('takes no longer because %s stands there twenty thousand times', part => {
    const began = performance.now()
    expect(rewrite(`${part.repeat(20_000)}hết`).html.length).toBeLessThan(1_000_000)
    expect(performance.now() - began).toBeLessThan(4000)
  })
})

describe('what nobody was shown', () => {
  it.each([
    [
      '<p>Thấy.<span style="display:none;mso-hide:all">Ghi chú nội bộ</span></p>',
      '<p>Thấy.</p>',
      'Ghi chú nội bộ',
      'hidden text of Word',
    ],
    [
      '<p>Thấy.</p><div style="DISPLAY: none"><p>Cá cược <a href="https://x.example">ở đây</a><img src="/a.gif"></p></div><p>Sau.</p>',
      '<p>Thấy.</p><p>Sau.</p>',
      'Cá cược ở đây /a.gif',
      'links that somebody smuggled in, and what is in them',
    ],
    [
      '<table><tr style="display:none"><td>ẩn</td></tr><tr><td>hiện</td></tr></table>',
      '<table><tr><td>hiện</td></tr></table>',
      'ẩn',
      'a row of a table',
    ],
    [
      '<p>Thấy<span class="MsoCommentReference"><a class="msocomanchor">[A1]</a></span>.</p><div style="mso-element:comment-list"><p class="MsoCommentText">Chưa duyệt</p></div>',
      '<p>Thấy.</p>',
      '[A1] Chưa duyệt',
      'comments in the margin of Word',
    ],
  ])('does not come, and is told: %s', (html, kept, about) => {
    const { html: written, pictures, notes } = rewrite(html)
    expect(written).toBe(kept)
    expect(pictures).toEqual([])
    expect(notes).toEqual([{ code: 'text_hidden', about }])
  })

  it('does not stand in a title or a lead either', () => {
    const line = 'Mở <span style="display:none">ẩn <b>cả</b> đây</span>cửa.'
    expect(plainLine(line)).toBe('Mở cửa.')
  })

  it.each([
    ['<p style="display:none"></p><p>Thấy.</p>', '<p>Thấy.</p>', 'nothing was hidden'],
    ['<p style="display:none;display:block">Thấy.</p>', '<p>Thấy.</p>', 'it was shown after all'],
    [
      '<div style="display:none"><p>Hiện khi tải xong.</p></div>',
      '<p>Hiện khi tải xong.</p>',
      'a whole text that a script shows',
    ],
    [
      '<p>Thấy.</p><img style="display:none" src="/cho.gif" data-src="/that.png">',
      '<p>Thấy.</p><figure data-picture="1"></figure>',
      'a picture that loads late',
    ],
  ])('is not what readers saw: %s', (html, kept) => {
    const { html: written, notes } = rewrite(html)
    expect([written, notes]).toEqual([kept, []])
  })
})
