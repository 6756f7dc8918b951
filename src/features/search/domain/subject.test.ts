import { expect, test } from 'vitest'
import { subjectsOf } from './subject.ts'

test.each([
  { typed: 'thủ tục đăng ký kết hôn', about: ['đăng ký kết hôn'] },
  { typed: 'Lệ phí đăng ký kết hôn bao nhiêu?', about: ['đăng ký kết hôn'] },
  { typed: 'làm giấy khai sinh ở đâu', about: ['giấy khai sinh'] },
  { typed: 'lam giay khai sinh o dau', about: ['lam giay khai sinh'] },
  { typed: 'khi nào tiêm vắc xin cho trẻ', about: ['tiêm vắc xin cho trẻ', 'tiêm vắc xin'] },
  {
    typed: 'cách đăng ký khai sinh cho con',
    about: ['đăng ký khai sinh cho con', 'đăng ký khai sinh'],
  },
  { typed: 'dang ky ket hon o phuong 11', about: ['dang ky ket hon'] },
  {
    typed: 'đăng ký kết hôn phường 11 cần những giấy tờ gì',
    about: ['đăng ký kết hôn phường 11', 'đăng ký kết hôn'],
  },
  { typed: 'đăng ký kết hôn phường Bến Nghé', about: ['đăng ký kết hôn'] },
  { typed: 'đăng ký kết hôn ở phường bến nghé', about: ['đăng ký kết hôn'] },
  {
    typed: 'uỷ ban nhân dân phường 11 ở đâu',
    about: ['uỷ ban nhân dân phường 11', 'uỷ ban nhân dân'],
  },
  { typed: 'tôi muốn làm hộ chiếu', about: ['hộ chiếu'] },
  {
    typed: 'how to register a marriage in district 1',
    about: ['register a marriage in district 1', 'register a marriage'],
  },
  { typed: 'how much is a building permit', about: ['building permit'] },
  { typed: 'birth registration form', about: ['birth registration'] },
])('“$typed” asks about $about', ({ typed, about }) => {
  expect(subjectsOf(typed)).toEqual(about)
})

test.each([
  ...['đăng ký kết hôn', 'thủ tục', 'bao nhiêu', '', '12/2026/QĐ-UBND'],
  ...[
    'nhà ở xã hội',
    'nha o xa hoi',
    'bảo hiểm xã hội',
    'đăng ký phương tiện',
    'dang ky phuong tien',
  ],
  ...['mở quán cà phê', 'mo quan ca phe', 'cơ quan thuế', 'căn cước gắn chip', 'can cuoc gan chip'],
  ...['dọn rác', 'don rac', 'xét nghiệm máu', 'lâm nghiệp', 'phi công', 'khu a'],
])('“%s” asks about nothing else', typed => {
  expect(subjectsOf(typed)).toEqual([])
})
