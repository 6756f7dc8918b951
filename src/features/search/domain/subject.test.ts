import { expect, test } from 'vitest'
import { subjectOf } from './subject.ts'

test.each([
  { typed: 'thủ tục đăng ký kết hôn', about: 'đăng ký kết hôn' },
  { typed: 'Lệ phí đăng ký kết hôn bao nhiêu?', about: 'đăng ký kết hôn' },
  { typed: 'cách đăng ký khai sinh cho con', about: 'đăng ký khai sinh' },
  { typed: 'dang ky ket hon o phuong 11', about: 'dang ky ket hon' },
  { typed: 'đăng ký kết hôn phường 11 cần những giấy tờ gì', about: 'đăng ký kết hôn' },
  { typed: 'tôi muốn làm hộ chiếu', about: 'hộ chiếu' },
  { typed: 'how to register a marriage in district 1', about: 'register a marriage' },
  { typed: 'birth registration form', about: 'birth registration' },
  { typed: 'đăng ký kết hôn', about: undefined },
  { typed: 'thủ tục', about: undefined },
  { typed: 'bao nhiêu', about: undefined },
  { typed: '', about: undefined },
  { typed: '12/2026/QĐ-UBND', about: undefined },
])('“$typed” asks about $about', ({ typed, about }) => {
  expect(subjectOf(typed)).toBe(about)
})
