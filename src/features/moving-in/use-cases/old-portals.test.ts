/** Six made-up kinds of old portals, with what wards wrote on them: pages of which one differs from the next in its figures. */
import { expect, it } from 'vitest'
import { FrameSurvey } from './page-frame.ts'
import { pageParts } from './page-parts.ts'
import { plainLine } from './plain-line.ts'
import { readPage } from './read-page.ts'

type Written = { readonly title: string; readonly lines: readonly string[] }

const two = (number: number) => String(number).padStart(2, '0')

const WRITTEN: Readonly<Record<string, (index: number) => Written>> = {
  'plans of weeks': index => ({
    title: `Lịch làm việc tuần ${String(index)} năm 2024`,
    lines: [
      `Từ ngày ${two(index)}/01/2024 đến ngày ${two(index + 4)}/01/2024`,
      `Thứ Hai, ngày ${two(index)}/01/2024`,
      `8 giờ 00: Chủ tịch tiếp công dân tại phòng ${two(index)}.`,
      `Thứ Ba, ngày ${two(index + 1)}/01/2024`,
      `Tổng số: ${String(index)}`,
      `Gọi số 028 3899 ${String(1000 + index)}.`,
    ],
  }),
  'results of months': index => ({
    title: `Kết quả tiếp công dân tháng ${String(index)}`,
    lines: [
      `Tháng ${String(index)}: tiếp ${String(index * 7)} lượt người.`,
      `Đã giải quyết ${String(index * 5)} đơn, còn ${String(index)} đơn.`,
    ],
  }),
  'notices of water cuts': index => ({
    title: `Thông báo số ${String(index)}`,
    lines: [
      `Cúp nước ngày ${String(index)}/5/2023, từ ${String(index)} giờ.`,
      `Hẻm ${String(index * 3)}, đường Trần Bình Trọng`,
      `Xe bồn ở số ${String(index * 11)}.`,
    ],
  }),
}

const paragraphs = ({ lines }: Written) => lines.map(line => `<p>${line}</p>`).join('\n')
const MENU = ['Trang chủ', 'Giới thiệu', 'Thủ tục hành chính', 'Liên hệ']
const menu = (before: string, after = '') =>
  MENU.map((name, at) => `${before}<a href="/muc-${String(at)}">${name}</a>${after}`).join('')
const others = (index: number) =>
  [1, 2, 3, 4]
    .map(
      at => `<li><a href="/tin-${String(index * 10 + at)}">Tin ${String(index * 10 + at)}</a></li>`,
    )
    .join('')
const counter = (index: number) => `Số lượt truy cập: ${String(index * 371)}`

const PORTALS: Readonly<Record<string, (index: number, written: Written) => string>> = {
  'tables within tables': (index, written) =>
    `<html><title>UBND phường Mẫu</title><body><table><tr><td><img src="logo.gif"><tr>${menu('<td>')}<td>Thứ Hai, ngày ${String(index)}/6/2024</td><td><a href="/en">English</a></td></tr>
      <tr><td><table><tr><td><font size=4><span class="tieude">${written.title}</span></font></td></tr><tr><td>${paragraphs(written)}</td></tr></table></td></tr>
      <tr><td>Bản quyền thuộc UBND phường Mẫu</td></tr><tr><td>${counter(index)}</td></tr></table></body></html>`,
  'one form around all': (index, written) =>
    `<html><title>${written.title} - UBND phường Mẫu</title><body><form id="aspnetForm"><div id="ctl00_menu">${menu('<div>', '</div>')}</div>
      <div id="ctl00_Main"><h1>${written.title}</h1><div id="ctl00_lblNoiDung">${paragraphs(written)}</div></div>
      <div>Đang online: ${String(index)}</div><div>Hôm nay: ${String(index * 4)}</div><div>Tất cả: ${String(index * 91)}</div></form></body></html>`,
  'elements that name themselves': (index, written) =>
    `<html><title>${written.title} | UBND phường Mẫu</title><body><header><nav>${menu('')}</nav></header><main><article><h1>${written.title}</h1>${paragraphs(written)}</article></main>
      <aside>Tin mới<ul>${others(index)}</ul></aside><footer>© ${String(2015 + index)} UBND phường Mẫu. ${counter(index)}</footer></body></html>`,
  'boxes without a name': (index, written) =>
    `<html><title>${written.title} - UBND phường Mẫu</title><body><div class="x1">${menu('')}</div><div class="x2"><div class="x3"><h1>${written.title}</h1>${paragraphs(written)}</div>
      <div class="x4"><b>Tin khác</b><ul>${others(index)}</ul></div></div><div class="x5">Bản quyền UBND phường Mẫu. ${counter(index)}</div></body></html>`,
  'paragraphs and nothing else': (index, written) =>
    `<html><title>New Page ${String(index)}</title><body><p>${menu(' ')}</p><h2>${written.title}</h2>${paragraphs(written)}<p>Bản quyền thuộc UBND phường Mẫu</p><p>${counter(index)}</p></body></html>`,
  'a side with its own boxes': (index, written) =>
    `<html><title>UBND phường Mẫu - ${written.title}</title><body><div id="wrapper"><ul id="nav">${menu('<li>', '</li>')}</ul><div id="left"><h3>Danh mục</h3>${menu('<p>', '</p>')}</div>
      <div id="content"><h1>${written.title}</h1><div class="created">Lượt xem: ${String(index * 13)}</div>${paragraphs(written)}</div>
      <div class="sidebar"><p>Thời tiết: 3${String(index)} độ</p><p>Liên kết</p></div></div></body></html>`,
}

const INDICES = [1, 2, 3, 4, 5, 6, 7, 8]
const FRAME = [
  ...MENU,
  'Bản quyền',
  'truy cập',
  'online',
  'Lượt xem',
  'Thời tiết',
  'Tin mới',
  '6/2024',
  '©',
]

it.each(
  Object.keys(PORTALS).flatMap(portal => Object.keys(WRITTEN).map(what => [portal, what] as const)),
)(
  'of %s, %s come with their titles, all of their lines, and nothing of the frame',
  (portal, what) => {
    const written = INDICES.map(index => WRITTEN[what]?.(index) ?? { title: '', lines: [] })
    const sources = written.map((each, at) => PORTALS[portal]?.(at + 1, each) ?? '')
    const survey = new FrameSurvey()
    for (const source of sources) survey.add(pageParts(source))
    const frame = survey.frame()
    const read = sources.map(source => readPage(source, frame))
    expect(read.map(({ title }) => title)).toEqual(written.map(({ title }) => title))
    const texts = read.map(({ html }) => plainLine(html))
    expect(texts).toEqual(written.map(({ lines }) => lines.join(' ')))
    for (const part of FRAME) for (const text of texts) expect(text).not.toContain(part)
  },
)
