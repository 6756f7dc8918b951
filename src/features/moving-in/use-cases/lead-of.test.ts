import { expect, it } from 'vitest'
import { leadOf } from './lead-of.ts'

const REST = '<p>Đoạn hai nói thêm.</p>'

it.each([
  ['', `<p>Đoạn một.</p>${REST}`, 'Đoạn một.', REST, 'the first paragraph is one, and stands once'],
  ['', '<p>Chỉ một đoạn.</p>', 'Chỉ một đoạn.', '<p>Chỉ một đoạn.</p>', 'a text is not emptied'],
  [
    '',
    `<p>Xem <a href="/a">đây</a>.</p>${REST}`,
    'Xem đây. Đoạn hai nói thêm.',
    `<p>Xem <a href="/a">đây</a>.</p>${REST}`,
    'a link would be lost in a lead',
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
  ['', '<h2>Mục</h2><p>Chữ.</p>', 'Mục Chữ.', '<h2>Mục</h2><p>Chữ.</p>', 'a heading is none'],
  ['', '', 'Tên bài', '', 'pictures alone'],
])('%j of %s is %j, and %s is left: %s', (given, html, lead, rest, _why) => {
  expect(leadOf(given, html, 'Tên bài')).toMatchObject({ lead, html: rest })
})

it('is cut where it is longer than one may be, and an editor is told', () => {
  const { lead, notes } = leadOf('chữ '.repeat(200).trim(), REST, 'Tên bài')
  expect(lead.length).toBeLessThanOrEqual(500)
  expect(lead).toMatch(/chữ…$/)
  expect(notes.map(each => each.code)).toEqual(['lead_cut'])
})
