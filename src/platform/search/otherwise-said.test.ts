import { expect, test } from 'vitest'
import { otherwiseSaid } from './otherwise-said.ts'

test.each([
  {
    typed: 'UBND phường 11',
    otherwise: ['ủy ban nhân dân phường 11'],
  },
  { typed: 'ubnd P.11', otherwise: ['ủy ban nhân dân phường 11'] },
  { typed: 'tyt p11', otherwise: ['trạm y tế phường 11'] },
  { typed: 'uỷ ban nhân dân phường 11', otherwise: ['ubnd phường 11'] },
  { typed: 'làm lại CCCD', otherwise: ['làm lại căn cước công dân'] },
  {
    typed: 'HDND và ủy ban nhân dân',
    otherwise: ['hội đồng nhân dân và ủy ban nhân dân', 'HDND và ubnd'],
  },
  { typed: '229 Phan Văn Trị, P.11', otherwise: ['229 Phan Văn Trị phường 11'] },
  { typed: 'đăng ký kết hôn', otherwise: [] },
  { typed: '12/2026/QĐ-UBND', otherwise: [] },
  { typed: 'khu p', otherwise: [] },
])('“$typed” is said otherwise $otherwise', ({ typed, otherwise }) => {
  expect(otherwiseSaid(typed)).toEqual(otherwise)
})
