/**
 * Promise to editors: numbers that others cite ("Điều 1.", "a)", "II.") arrive from Word and Google Docs as they stood.
 * What is pasted here is written in the shape of real clipboards (of the tests of CKEditor 4: Word 2007 to 2016, Google
 * Docs, LibreOffice), cut down to what matters.
 */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sanitiseBody } from '#features/news'
import { openBrowser } from '#test/support/browser.ts'
import { foundTown } from '#test/support/town.ts'
import { enter, save } from './person.ts'

const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()

/** An item of a list in Word: its sign is text that Word bids others to ignore. */
const item = (sign: string, text: string, { level = 1, name = 'l0', tag = 'p' } = {}) =>
  `<${tag} class=MsoListParagraph style='text-indent:-18.0pt;mso-list:${name} level${String(level)} lfo1'><![if !supportLists]><span style='mso-fareast-font-family:Arial'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>${text}<o:p></o:p></${tag}>`

const docs = (text: string, way: string) =>
  `<li dir="ltr" style="list-style-type:${way};font-weight:400"><p dir="ltr"><span style="font-weight:400">${text}</span></p></li>`

/** A paragraph of Word on the web: its end is a blank of its own. */
const webLine = (text: string, more = '') =>
  `<p class="Paragraph SCXW1 BCX0"${more}><span data-contrast="auto" class="TextRun"><span class="NormalTextRun">${text}</span></span><span class="EOP" data-ccp-props="{}">&nbsp;</span></p>`
const webText = (text: string, more = '') =>
  `<div class="OutlineElement Ltr">${webLine(text, more)}</div>`
/** An item of Word on the web, in a list of its own. */
const webItem = (list: string, level: number, line: string, sign = '') =>
  `<div class="ListContainerWrapper SCXW1"><${list} role="list"><li ${sign} data-aria-level="${String(level)}" role="listitem" class="OutlineElement Ltr">${line}</li></${list.slice(0, 2)}></div>`

const CASES: { what: string; pasted: string; kept: string }[] = [
  {
    what: 'cells that say to be wider than any table',
    pasted:
      '<p>Trước</p><table><tr><td colspan="1e9">Một</td><td colspan="16384">Hai</td></tr><tr><td colspan="2.5">Ba</td><td rowspan="100%">Bốn</td></tr></table><p>Sau</p>',
    kept: '<p>Trước</p><table><tbody><tr><td>Một</td><td>Hai</td></tr><tr><td>Ba</td><td>Bốn</td></tr></tbody></table><p>Sau</p>',
  },
  {
    what: 'articles and points of a decision',
    pasted: `${item('I.', 'Quy định chung', { tag: 'h1' })}${item('Điều 1.', 'Phạm vi', { name: 'l1' })}${item('1.', 'Khoản một', { name: 'l2' })}${item('a)', 'Điểm a', { level: 2, name: 'l2' })}${item('đ)', 'Điểm đ', { level: 2, name: 'l2' })}${item('2.', 'Khoản hai', { name: 'l2' })}${item('2.1.', 'Ý nhỏ', { level: 2, name: 'l3' })}`,
    kept: '<h2>I. Quy định chung</h2><p>Điều 1. Phạm vi</p><ol><li>Khoản một</li></ol><p>a) Điểm a</p><p>đ) Điểm đ</p><ol start="2"><li>Khoản hai</li></ol><p>2.1. Ý nhỏ</p>',
  },
  {
    what: 'points of every sign, figures that leave some out, headings with points',
    pasted: `${item('·', 'Chấm')}${item('o', 'Tròn', { level: 2 })}${item('§', 'Vuông', { level: 3 })}${item('-', 'Gạch', { name: 'l4' })}${item('1.', 'Một', { name: 'l5' })}${item('4.', 'Bốn', { name: 'l5' })}${item('·', 'Mục', { tag: 'h2', name: 'l6' })}`,
    kept: '<ul><li>Chấm<ul><li>Tròn<ul><li>Vuông</li></ul></li></ul></li></ul><ul><li>Gạch</li></ul><ol><li>Một</li></ol><ol start="4"><li>Bốn</li></ol><h2>Mục</h2>',
  },
  {
    what: 'headings and lists of Word on the web, with their levels and numbers',
    pasted: [
      webText('Quy định chung', ' role="heading" aria-level="1"'),
      webText('Phạm vi', ' role="heading" aria-level="2"'),
      webText('Chi tiết', ' role="heading" aria-level="3"'),
      ...[webItem('ul', 1, webLine('Ý một')), webItem('ul', 2, webLine('Ý con'))],
      webItem('ul', 1, webLine('Ý hai')),
      webItem('ol start="1"', 1, webLine('Một'), 'data-leveltext="%1."'),
      webItem('ol start="1"', 2, webLine('nhỏ'), 'data-leveltext="%2."'),
      webItem('ol start="2"', 1, webLine('Hai'), 'data-leveltext="%1."'),
      webText('Xen giữa'),
      webItem('ol start="3"', 1, webLine('Ba'), 'data-leveltext="%1."'),
      ...[webText('Hết.'), webText('')],
    ].join(''),
    kept: '<h2>Quy định chung</h2><h2>Phạm vi</h2><h3>Chi tiết</h3><ul><li>Ý một<ul><li>Ý con</li></ul></li><li>Ý hai</li></ul><ol><li>Một<ol><li>nhỏ</li></ol></li><li>Hai</li></ol><p>Xen giữa</p><ol start="3"><li>Ba</li></ol><p>Hết.</p>',
  },
  {
    what: 'articles and points of a decision from Word on the web',
    pasted: [
      webItem(
        'ol start="2" style="list-style-type: upper-roman"',
        1,
        webLine('Thực hiện', ' role="heading" aria-level="1"'),
        'data-leveltext="%1."',
      ),
      webItem('ol start="4"', 1, webLine('Hiệu lực'), 'data-leveltext="Điều %1."'),
      webItem('ol start="2"', 2, webLine('Khoản nhỏ'), 'data-leveltext="%1.%2."'),
      webItem(
        'ol start="1" style="list-style-type: lower-alpha"',
        3,
        webLine('điểm a'),
        'data-leveltext="%3)"',
      ),
    ].join(''),
    kept: '<h2>II. Thực hiện</h2><p>Điều 4. Hiệu lực</p><p>4.2. Khoản nhỏ</p><p>a) điểm a</p>',
  },
  {
    what: 'lists within lists of Google Docs',
    pasted: `<b style="font-weight:normal;" id="docs-internal-guid-1"><ul>${docs('Hồ sơ', 'disc')}<ul>${docs('Tờ khai', 'circle')}</ul>${docs('Lệ phí', 'disc')}</ul><ol>${docs('Bước một', 'decimal')}<ol>${docs('ý thứ nhất', 'lower-alpha')}${docs('ý thứ hai', 'lower-alpha')}</ol>${docs('Bước hai', 'decimal')}</ol></b>`,
    kept: '<ul><li>Hồ sơ<ul><li>Tờ khai</li></ul></li><li>Lệ phí</li></ul><ol><li><p>Bước một</p><p>a. ý thứ nhất</p><p>b. ý thứ hai</p></li><li>Bước hai</li></ol>',
  },
  {
    what: 'a deeper list without its item, letters that go on, Roman figures',
    pasted:
      '<ul><ul><li>Chỉ một tầng</li></ul></ul><ol start=3 type=a><li>mục c</li><li>mục d</li></ol><ol start=4 type=I><li>Phần bốn</li></ol>',
    kept: '<ul><li>Chỉ một tầng</li></ul><p>c. mục c</p><p>d. mục d</p><p>IV. Phần bốn</p>',
  },
  {
    what: 'footnotes of Word, and what no longer holds',
    pasted: `<p class=MsoNormal>Theo luật<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>, <s>khoản 2</s> và <span style='text-decoration:line-through'>khoản 3</span>.</p><div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Luật số 1.</p></div></div>`,
    kept: '<p>Theo luật[1], <s>khoản 2</s> và <s>khoản 3</s>.</p><p>[1] Luật số 1.</p>',
  },
  {
    what: 'footnotes of LibreOffice, and links by the way of Google',
    pasted:
      '<p>Theo luật<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>, <a href="https://www.google.com/url?q=https://example.gov.vn/abc&amp;sa=D">xem</a></p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Luật số 1.</p></div>',
    kept: '<p>Theo luật¹, <a href="https://example.gov.vn/abc">xem</a></p><p>1 Luật số 1.</p>',
  },
  {
    what: 'words with links that lead nowhere, their blanks kept',
    pasted:
      '<a href="javascript:x()">một</a> <a href="data:text/html,x">hai</a> <a href="www.gov.vn">ba</a>',
    kept: '<p>một hai <a href="https://www.gov.vn">ba</a></p>',
  },
  {
    what: 'no hidden text of Word, by its own style or by one of the document; all that is seen beside it',
    pasted: `<style><!-- span.Ngam {mso-style-name:Ngam;display:none;mso-hide:all} @media print { .In {display:none} } --></style><p class=MsoNormal>Trước <span style='display:none;mso-hide:all'>lời dặn nội bộ <b>và nữa</b></span>sau<span class=Ngam>, mật</span><span class=In>, thấy</span><span class=Ngam style='display:inline;mso-hide:none'>, cũng thấy</span>.</p><p style='display:none'>Cả đoạn</p>`,
    kept: '<p>Trước sau, thấy, cũng thấy.</p>',
  },
  {
    what: 'no comments in the margin of Word, and nothing that tracked changes took out',
    pasted: `<p class=MsoNormal>Phường tổ chức <a style='mso-comment-reference:TH_1;mso-comment-date:20261128T0900'>hội nghị</a><span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[TH1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span> ngày <span class=msoDel><del cite="mailto:Tran%20Hoa" datetime="2026-11-28T09:00">4</del></span><span class=msoIns><ins cite="mailto:Tran%20Hoa" datetime="2026-11-28T09:00">5</ins></span>/12, bỏ <del>khoản 2</del>.</p><div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><span style='mso-comment-author:"Trần Hòa"'><a name="_msocom_1"></a></span><p class=MsoCommentText><span class=MsoCommentReference><a href="#_msoanchor_1" class=msocomoff>[TH1]</a></span>Chưa duyệt, đừng đưa tên ông Nam vào.</p></div></div></div>`,
    kept: '<p>Phường tổ chức hội nghị ngày 5/12, bỏ <s>khoản 2</s>.</p>',
  },
  {
    what: 'lines of a chat and of source, shown as they were written',
    pasted:
      '<div style="white-space: pre-wrap"><span>Dòng một\nDòng <b>hai\n\nDòng ba</b></span><p>Dòng bốn\nDòng năm</p><span style="white-space: normal">sáu\nbảy</span></div><pre>\n  Tám\n\tChín</pre><ul style="white-space: pre-wrap">\n<li>Mười\nMười một</li>\n</ul><h2 style="white-space: pre-line">Tên\nbài</h2>',
    kept: '<p>Dòng một</p><p>Dòng <strong>hai</strong></p><p><strong>Dòng ba</strong></p><p>Dòng bốn</p><p>Dòng năm</p><p>sáu bảy</p><p>Tám</p><p>Chín</p><ul><li><p>Mười</p><p>Mười một</p></li></ul><h2>Tên<br />bài</h2>',
  },
  {
    what: 'a line in the middle of which another begins, and nothing around it',
    pasted:
      '<span style="white-space: pre-wrap; display: inline !important">Một\nHai</span>Ba<hr>Bốn',
    kept: '<p>Một</p><p>HaiBa</p><p>Bốn</p>',
  },
  {
    what: 'what stands apart by its style alone',
    pasted:
      '<div style="display: flex"><a href="https://a.vn/" style="display: block">Một</a><a href="https://b.vn/">Hai</a></div><p><span style="display: block">Ba</span><span style="display: block">Bốn</span></p><div><span style="display: table-cell">Năm</span><span style="display: table-cell">Sáu</span></div><div style="display: inline-flex"><span>Bảy</span><span>Tám</span></div><p>Đ<span style="display: inline">ô</span>ng</p><h2><span style="display: block">Chín</span><span style="display: block">Mười</span></h2><div style="display: flex"><b>Một</b><a href="https://a.vn/">hai</a></div>',
    kept: '<p><a href="https://a.vn/">Một</a></p><p><a href="https://b.vn/">Hai</a></p><p>Ba</p><p>Bốn</p><p>Năm Sáu</p><p>Bảy Tám</p><p>Đông</p><h2>Chín Mười</h2><p><strong>Một</strong> <a href="https://a.vn/">hai</a></p>',
  },
  {
    what: 'quotations of Word, those in a row as one',
    pasted:
      '<p class=MsoNormal>Bà nói:</p><p class=MsoQuote>Dòng một.</p><p class=MsoIntenseQuote>Dòng hai.</p><p class=MsoNormal>Hết.</p>',
    kept: '<p>Bà nói:</p><blockquote><p>Dòng một.</p><p>Dòng hai.</p></blockquote><p>Hết.</p>',
  },
]

/** Elements that no body keeps, each beside another. */
const PAGE = [
  '<details open><summary>Tóm tắt</summary>Chi tiết</details><center>Giữa</center>Sau',
  '<dl><dt>Từ</dt><dt>Ngữ</dt><dd>Nghĩa</dd></dl><menu><li>Mục</li></menu><main>Chính</main><nav>Lối</nav>',
  '<fieldset><legend>Nhóm</legend>Ô<label>Họ</label><label>Tên</label><button>Gửi</button>, <button>Huỷ</button>.</fieldset>',
  '<p><svg><text y="20">Vẽ</text><text y="40">Chữ</text></svg><x-card>Thẻ</x-card><x-card>Bài</x-card></p>',
  '<table><caption>Bảng</caption><thead><tr><th>Cột</th></tr></thead><tbody><tr><td><center>Một</center>Hai</td></tr></tbody></table>',
  '<h1>Phần</h1><h4>Ý</h4><p>Đ<u>ô</u>ng <strike>cũ</strike></p>',
].join('')

test('what is copied from a web page and pasted is kept as its HTML is, where no scripts run', async () => {
  const page = await startDraft()
  const web = await page.context().newPage()
  await web.setContent(`${PAGE}<p>Hết</p>`)
  await web.keyboard.press('Control+A')
  await web.keyboard.press('Control+C')
  await web.close()
  await page.getByRole('textbox', { name: 'Nội dung' }).press('Control+V')
  expect(await savedBody(page)).toBe(sanitiseBody(`${PAGE}<p>Hết</p>`))
})

test.each(CASES)('pasted: $what', async ({ pasted, kept }) => {
  const page = await startDraft()
  await page.evaluate(content => {
    const data = new DataTransfer()
    data.setData('text/html', content)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
    )
  }, `<html><body><!--StartFragment-->${pasted}<!--EndFragment--></body></html>`)
  expect(await savedBody(page)).toBe(kept)
})

async function startDraft(): Promise<Page> {
  const { page } = await enter({ town, url, browser }, 'editor')
  await page.goto(`${url}/can-bo/tin-tuc/moi`)
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Quyết định mới')
  await page.getByLabel('Đoạn mở đầu').fill('Về việc dán.')
  await page.getByLabel('Chuyên mục', { exact: true }).selectOption({ label: 'Thông báo' })
  await page.getByRole('textbox', { name: 'Nội dung' }).click()
  return page
}

async function savedBody(page: Page): Promise<string> {
  await save(page)
  const { body_html } = await town.world.db
    .selectFrom('article_version')
    .select('body_html')
    .where('article_id', '=', new URL(page.url()).pathname.split('/').at(-1) ?? '')
    .executeTakeFirstOrThrow()
  return body_html
}
