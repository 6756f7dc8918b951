import { expect, it } from 'vitest'
import { FrameSurvey } from './page-frame.ts'
import { pageParts } from './page-parts.ts'
import { readPage } from './read-page.ts'

it.each([
  [
    '<title>Bài - Trang</title><body><nav>x</nav><h1>Bài</h1><p>a</p><footer>x</footer>',
    { title: 'Bài', html: '<p>a</p>' },
    'the heading is the title, and stands once',
  ],
  [
    '<head><title>Bài</title></head><body><header>x</header><article><header><p>a</p></header><aside>x</aside><p>b</p></article><p>c</p>',
    { title: 'Bài', html: '<article><header><p>a</p></header><p>b</p></article>' },
    'the article is what is marked as one',
  ],
  ['<p>chỉ có chữ', { title: '', html: '<p>chỉ có chữ' }, 'a part of a page'],
  [
    '<meta name="Description" content="Tóm &amp; tắt"><meta name=author content="An"><time datetime="2019-05-03">x</time><p>a',
    { lead: 'Tóm & tắt', author: 'An', written: '2019-05-03' },
    'what is said of it',
  ],
  ['', { title: '', html: '' }, 'nothing'],
])('%s is read as %j: %s', (source, page, _why) => {
  expect(readPage(source)).toMatchObject(page)
})

/** Four pages of a site, and how the first of them is read. */
function readFirst(page: (index: number) => string) {
  const pages = [1, 2, 3, 4].map(page)
  const survey = new FrameSurvey()
  for (const each of pages) survey.add(pageParts(each))
  const frame = survey.frame()
  return { ...readPage(page(1), frame), frame: frame.texts }
}

const OWN = [
  'Họp tổ 7 bàn việc rác',
  'Sửa cầu Kênh Đôi từ thứ Tư',
  'Tiêm chủng tháng 5',
  'Hội xuân phường',
]
const own = (index: number) => OWN[index - 1] ?? ''
const links = (index: number) =>
  OWN.map(
    (_, each) => `<li><a href="${String(each)}">${own(index)} lần ${'abcd'.charAt(each)}</a>`,
  ).join('')

it.each<[why: string, page: (index: number) => string, read: object]>([
  [
    'tables of an old portal: what most pages have is its frame, also what only differs by a number',
    index => `<title>UBND phường</title><table><tr><td><img src="logo.gif"><a href="/">Trang chủ</a><td>Thứ Hai, ngày ${String(index)}/5
      <tr><td>Chuyên mục<td><table><tr><td class="tieude">${own(index)}<tr><td><p>${own(index)} lúc 8 giờ.<img src="a${String.fromCharCode(96 + index)}.jpg"><p>Mời bà con dự ${own(index)}.</table>
      <tr><td>Bản quyền: UBND phường. Lượt truy cập: ${String(index * 31)}</table>`,
    {
      title: OWN[0],
      html: '<td><p>Họp tổ 7 bàn việc rác lúc 8 giờ.<img src="aa.jpg"><p>Mời bà con dự Họp tổ 7 bàn việc rác.</table>',
      frame: [
        'Trang chủ',
        'Thứ Hai, ngày 1/5',
        'Chuyên mục',
        'Bản quyền: UBND phường. Lượt truy cập: 31',
      ],
    },
  ],
  [
    'a list of other articles goes with its heading, links of the text stay',
    index =>
      `<title>${own(index)} | Phường Mẫu</title><div><div>${own(index)} lúc 8 giờ.</div><div><a href="b.doc">${own(index)}, giấy mời</a></div></div><div>Tin khác<ul>${links(index)}</ul></div>`,
    {
      title: OWN[0],
      html: '<div><div>Họp tổ 7 bàn việc rác lúc 8 giờ.</div><div><a href="b.doc">Họp tổ 7 bàn việc rác, giấy mời</a></div></div>',
    },
  ],
  [
    'where the text is called so, what articles repeat in it stays',
    index =>
      `<div id="menu">Trang chủ</div><div id="ctl00_lblNoiDung"><p>Độc lập - Tự do - Hạnh phúc</p><p>${own(index)} lúc 8 giờ.</p></div><div>Trời ${own(index).slice(0, 6)}</div>`,
    {
      html: '<div id="ctl00_lblNoiDung"><p>Độc lập - Tự do - Hạnh phúc</p><p>Họp tổ 7 bàn việc rác lúc 8 giờ.</p></div>',
      outside: ['Trời Họp tổ'],
    },
  ],
  [
    'what is called so and holds less of the page than what is beside it is not the text',
    index =>
      `<div class="content">Xem</div><div><p>${own(index)} lúc 8 giờ.<p>${own(index)}.</div>`,
    { html: '<div><p>Họp tổ 7 bàn việc rác lúc 8 giờ.<p>Họp tổ 7 bàn việc rác.</div>' },
  ],
  [
    'pages without any title have their first line as one',
    index =>
      `<title>New Page ${String(index)}</title><p>Trang chủ | Liên hệ<p><b>${own(index)}</b><p>${own(index)} lúc 8 giờ.`,
    {
      title: OWN[0],
      html: '<title>New Page 1</title><p><p><b></b><p>Họp tổ 7 bàn việc rác lúc 8 giờ.',
    },
  ],
  [
    'one page four times is a page, not a frame',
    () => '<body><p>Thông báo nghỉ Tết.<p>Xin cảm ơn.',
    { html: '<body><p>Thông báo nghỉ Tết.<p>Xin cảm ơn.' },
  ],
])('%s', (_why, page, read) => {
  expect(readFirst(page)).toMatchObject(read)
})

/** Weeks, months and numbers are what pages of a ward differ by; rooms, days and telephones are what they are read for. */
const week = (index: number) =>
  `<h1>Lịch làm việc tuần ${String(index)} năm 2024</h1><p>Từ ngày 0${String(index)}/01/2024<p>Thứ Hai, ngày 0${String(index)}/01/2024<p>8 giờ, tiếp công dân tại phòng 0${String(index)}.<p>Gọi số 028 3899 100${String(index)}.`
const WEEK =
  '<p>Từ ngày 01/01/2024<p>Thứ Hai, ngày 01/01/2024<p>8 giờ, tiếp công dân tại phòng 01.<p>Gọi số 028 3899 1001.'
const top = '<div class="top"><a href="/">Trang chủ</a> <a href="/x">Liên hệ</a></div>'

it.each<[why: string, page: (index: number) => string, read: object]>([
  [
    'lines that differ in their figures are the page’s, and a count of visitors is told',
    index =>
      `<title>Lịch làm việc tuần ${String(index)} năm 2024 - UBND phường</title>${top}<div>${week(index)}</div><div>Bản quyền UBND phường, ${String(2020 + index)}. Số lượt xem: ${String(index * 37)}</div>`,
    {
      ...{ title: 'Lịch làm việc tuần 1 năm 2024', html: `<div>${WEEK}</div>`, outside: [] },
      around: ['Bản quyền UBND phường, 2021. Số lượt xem: 37'],
      frame: ['Trang chủ Liên hệ', 'Bản quyền UBND phường, 2021. Số lượt xem: 37'],
    },
  ],
  [
    'so they are in an article that is marked as one',
    index => `${top}<article>${week(index)}</article>`,
    {
      ...{ title: 'Lịch làm việc tuần 1 năm 2024', html: `<article>${WEEK}</article>` },
      ...{ outside: [], around: [] },
    },
  ],
  [
    'a title that differs in figures only is one, without the name of the site',
    index =>
      `<title>Thông báo số ${String(index)} | UBND phường</title>${top}<div><p>Cúp nước ngày ${String(index)}/5.<p>Xin cảm ơn.</div>`,
    { title: 'Thông báo số 1', html: '<div><p>Cúp nước ngày 1/5.<p>Xin cảm ơn.</div>' },
  ],
  [
    'a heading that the title says too is one, though most pages have it',
    index =>
      `<title>Lịch tiếp công dân - UBND phường</title>${top}<h1>Lịch tiếp công dân</h1><div><p>Ngày ${String(index)}/5.<p>Tại phòng ${String(index)}.</div>`,
    {
      title: 'Lịch tiếp công dân',
      html: '<div><p>Ngày 1/5.<p>Tại phòng 1.</div>',
    },
  ],
  [
    'what articles say alike between and below their own words stays, what stands above and counts of visitors go',
    index =>
      `${top}<div><p>Tin tức<p>${own(index)} lúc 8 giờ.<p>Lượt xem: ${String(index)}<p>Chiều:<p>Dự ${own(index)}.<p>Nơi nhận: như trên.</div><div>Bản quyền</div>`,
    {
      html: '<div><p><p>Họp tổ 7 bàn việc rác lúc 8 giờ.<p><p>Chiều:<p>Dự Họp tổ 7 bàn việc rác.<p>Nơi nhận: như trên.</div>',
      around: ['Lượt xem: 1'],
    },
  ],
  [
    'a picture that most articles show below their words is theirs',
    index => `${top}<div><p>${own(index)} lúc 8 giờ.<p>Dự ${own(index)}.<img src="dau.png"></div>`,
    {
      html: '<div><p>Họp tổ 7 bàn việc rác lúc 8 giờ.<p>Dự Họp tổ 7 bàn việc rác.<img src="dau.png"></div>',
    },
  ],
  [
    'one that leads elsewhere is the site’s',
    index =>
      `${top}<div><p>${own(index)} lúc 8 giờ.<p>Dự ${own(index)}.<a href="/in"><img src="in.png"></a></div>`,
    {
      html: '<div><p>Họp tổ 7 bàn việc rác lúc 8 giờ.<p>Dự Họp tổ 7 bàn việc rác.<a href="/in"></a></div>',
    },
  ],
  [
    'where links of the site stand in it, what pages have alike goes',
    index =>
      `${top}<div><p>${own(index)} lúc 8 giờ.<p>Chuyên mục<p>Dự ${own(index)}.<p><a href="/in">In trang</a></div>`,
    {
      html: '<div><p>Họp tổ 7 bàn việc rác lúc 8 giờ.<p><p>Dự Họp tổ 7 bàn việc rác.<p><a href="/in"></a></div>',
    },
  ],
  [
    'pictures that differ by a number are the page’s',
    index =>
      `${top}<div><p>${own(index)}.<p>Mời dự ${own(index)}.<img src="anh-${String(index)}.jpg"></div>`,
    {
      html: '<div><p>Họp tổ 7 bàn việc rác.<p>Mời dự Họp tổ 7 bàn việc rác.<img src="anh-1.jpg"></div>',
    },
  ],
  [
    'what stands beside a count of visitors is one, and is nowhere else',
    index =>
      `${top}<div><p>${own(index)}.<p>Hôm nay: ${String(index)}</div><ul><li>Đang online: ${String(index)}<li>Hôm nay: 3${String(index)}<li>Tháng này<li>${String(index)}.204</ul>`,
    {
      html: '<div><p>Họp tổ 7 bàn việc rác.<p>Hôm nay: 1</div>',
      around: ['Đang online: 1', 'Hôm nay: 31', '1.204'],
    },
  ],
  [
    'what is called a foot may have any figures',
    index =>
      `${top}<div><p>${own(index)}, mời bà con đến dự.<p>Mời dự ${own(index)}.</div><div class="footer">Trực ban số ${String(index)}</div>`,
    {
      html: '<div><p>Họp tổ 7 bàn việc rác, mời bà con đến dự.<p>Mời dự Họp tổ 7 bàn việc rác.</div>',
      around: ['Trực ban số 1'],
    },
  ],
  [
    'a list of other articles, and what a side says of its own, are told of the page',
    index =>
      `<aside>Tin nóng ${own(index)}</aside><div><p>${own(index)}.<p>Mời dự.</div><div>Tin khác<ul>${links(index)}</ul></div>`,
    {
      around: [
        'Tin nóng Họp tổ 7 bàn việc rác',
        ...['a', 'b', 'c', 'd'].map(each => `Họp tổ 7 bàn việc rác lần ${each}`),
      ],
    },
  ],
  [
    'a form around the whole page is none to fill in',
    index =>
      `<form id="aspnetForm">${top}<div><p>${own(index)}.<p>Mời dự ${own(index)}.</div><form><p>Tìm kiếm</form></form>`,
    { html: '<div><p>Họp tổ 7 bàn việc rác.<p>Mời dự Họp tổ 7 bàn việc rác.</div>' },
  ],
])('%s', (_why, page, read) => {
  expect(readFirst(page)).toMatchObject(read)
})

it('long lines that only end differently are different', () => {
  const long = 'Căn cứ luật tổ chức chính quyền địa phương. '.repeat(20)
  expect(
    readFirst(index => `${top}<div><p>${long}${String(index)}<p>${own(index)}</div>`).html,
  ).toBe(`<div><p>${long}1<p>Họp tổ 7 bàn việc rác</div>`)
})

it('two pages cannot be compared', () => {
  const survey = new FrameSurvey()
  for (const each of ['<p>Trang chủ<p>a', '<p>Trang chủ<p>b']) survey.add(pageParts(each))
  expect(survey.frame().texts).toEqual([])
})

it.each([
  '<div class=content>',
  '<h1>x',
  '<nav>x',
  '<a>x<br>',
  '<article>x',
  '<form>x',
  '<p class=foot>x 1',
])('takes no longer because %s stands there twenty thousand times', part => {
  const began = performance.now()
  readPage(`${part.repeat(20_000)}hết`)
  expect(performance.now() - began).toBeLessThan(4000)
})
