import { expect, it } from 'vitest'
import { leadOf } from './lead-of.ts'

const FILM = '<p><a href="https://youtu.be/abcde12">https://youtu.be/abcde12</a></p>'
const REST = '<p>Đoạn hai nói thêm.</p>'

it.each([
  ['', `<p>Đoạn một.</p>${REST}`, 'Đoạn một.', REST, 'the first paragraph is one, and stands once'],
  [
    '',
    '<p>Chỉ một đoạn.</p>',
    '',
    '<p>Chỉ một đoạn.</p>',
    'a text is neither emptied nor said twice',
  ],
  [
    '',
    `<p>Xem <a href="/a">đây</a>.</p>${REST}`,
    '',
    `<p>Xem <a href="/a">đây</a>.</p>${REST}`,
    'a link would be lost in a lead, and a short text needs none',
  ],
  [
    '',
    `<figure data-picture="1"></figure><p>Đoạn một.</p>${REST}`,
    'Đoạn một.',
    `<figure data-picture="1"></figure>${REST}`,
    'a picture may stand before it',
  ],
  [
    'Tóm tắt riêng.',
    `<p>Đoạn một.</p>${REST}`,
    'Tóm tắt riêng.',
    `<p>Đoạn một.</p>${REST}`,
    'what the old site had as one',
  ],
  ['Đoạn một.', `<p>Đoạn một.</p>${REST}`, 'Đoạn một.', REST, 'it had it twice'],
  [
    'Đoạn một. Đoạn hai […]',
    `<p>Đoạn một.</p>${REST}`,
    'Đoạn một.',
    REST,
    'a program had cut it from the text',
  ],
  ['', '<h2>Mục</h2><p>Chữ.</p>', '', '<h2>Mục</h2><p>Chữ.</p>', 'a heading is none'],
  ['', `${FILM}${REST}`, '', `${FILM}${REST}`, 'the address of a film is none'],
  [
    '',
    `${FILM}<h2>Mục</h2><p>${'chữ '.repeat(60)}</p>`,
    `${'chữ '.repeat(49).trim()}…`,
    `${FILM}<h2>Mục</h2><p>${'chữ '.repeat(60)}</p>`,
    'of a long text it is the beginning of its paragraphs, without addresses',
  ],
  [
    '',
    `<h2>Mục</h2><table><tbody><tr><td><p>${'ô '.repeat(150)}</p></td></tr></tbody></table><ul><li>ý</li></ul>`,
    '',
    `<h2>Mục</h2><table><tbody><tr><td><p>${'ô '.repeat(150)}</p></td></tr></tbody></table><ul><li>ý</li></ul>`,
    'tables, lists and headings are none',
  ],
  ['', '', '', '', 'pictures alone'],
])('%j of %s is %j, and %s is left: %s', (given, html, lead, rest, _why) => {
  expect(leadOf(given, html)).toMatchObject({ lead, html: rest })
})

it('is cut where it is longer than one may be, and an editor is told', () => {
  const { lead, notes } = leadOf('chữ '.repeat(200).trim(), REST)
  expect(lead.length).toBeLessThanOrEqual(500)
  expect(lead).toMatch(/chữ…$/)
  expect(notes.map(each => each.code)).toEqual(['lead_cut'])
})
