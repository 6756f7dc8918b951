import { expect, it } from 'vitest'
import { isPromise, saysSomething } from './emptiness.vi.ts'

const HISTORY =
  '<p>Phường được lập năm 1976 trên phần đất của ba xã cũ, lấy rạch Cầu Bông làm ranh phía nam.</p>'

it.each([
  ['<p>Đang cập nhật.</p>', false, 'the usual promise'],
  ['<p>ĐANG CẬP NHẬT…</p>', false, 'in capitals'],
  ['<p>Nội dung đang được cập nhật, mời quý vị quay lại sau.</p>', false, 'a polite one'],
  ['<p>Thông tin này hiện đang được xây dựng.</p>', false, 'another word for it'],
  ['<p>Chuyên mục này sẽ được hoàn thiện trong thời gian sớm nhất.</p>', false, 'for later'],
  [
    '<p>Trang này đang được hoàn thiện. Mời quý vị quay lại sau.</p><p>Nội dung về lịch sử hình thành và phát triển của phường sẽ sớm được đăng tải tại đây trong thời gian tới.</p>',
    false,
    'a whole paragraph of them',
  ],
  [
    '<p>Thông tin của các khu phố hiện đang được Ủy ban nhân dân phường tổng hợp, sẽ cập nhật khi có; xin cảm ơn quý vị đã quan tâm.</p>',
    false,
    'with thanks',
  ],
  [
    '<p>Trang trại hoa của khu phố 3 đang được bà con bổ sung giống mới, mở cửa đón khách từ 7 giờ sáng mỗi ngày.</p>',
    true,
    'something else that is being worked on',
  ],
  ['<p>Chưa có dữ liệu</p>', false, 'it says so itself'],
  ['<p>This page is being updated. Please check back later.</p>', false, 'in English'],
  ['<p>Under construction</p>', false, 'in English, short'],
  [
    `<p>Lorem ipsum dolor sit amet, ${'consectetur adipiscing elit sed do '.repeat(5)}</p>`,
    false,
    'filler',
  ],
  ['', false, 'nothing'],
  ['<figure data-picture="1"></figure>', false, 'a picture that nobody can hear'],
  ['<h2>Lịch sử</h2><p>Lịch sử phường.</p>', false, 'a handful of words'],
  [`<p>${'nội dung '.repeat(30)}</p>`, false, 'the same word again and again'],
  [`<p>${'Đang cập nhật. '.repeat(20)}</p>`, false, 'the same promise again and again'],
  [HISTORY, true, 'a paragraph'],
  [`${HISTORY}<p>Phần bản đồ đang được cập nhật.</p>`, true, 'a text of which a part is to come'],
  [HISTORY.normalize('NFD'), true, 'letters and marks apart'],
  [
    '<ul><li>Điện thoại: 028 3841 2345</li><li>Zalo: UBND phường Mẫu</li><li>Thư: phuongmau@hochiminhcity.gov.vn</li></ul>',
    true,
    'a short list',
  ],
])('%s counts: %s (%s)', (html, counts, _why) => {
  expect(saysSomething(html)).toBe(counts)
})

it.each([
  ['Đang cập nhật', true, 'a promise'],
  ['Nội dung đang được cập nhật.', true, 'a longer one'],
  ['Sinh năm 1974', false, 'a short life is one'],
  ['Giải quyết hồ sơ', false, 'so are short duties'],
  ['Cập nhật sổ hộ tịch', false, 'to keep a register up to date is a duty'],
  ['', false, 'nothing is no promise'],
])('%s is but a promise: %s (%s)', (text, is, _why) => {
  expect(isPromise(text)).toBe(is)
})
