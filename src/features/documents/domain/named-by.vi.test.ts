import { expect, it } from 'vitest'
import { namedBy } from './named-by.ts'

const ID = '019ac000-0000-7000-8000-000000000000'

it.each([
  ['12/2026/QĐ-UBND', 'number', '12/2026/QĐ-UBND'],
  [`/can-bo/van-ban/${ID}`, 'id', ID],
  [`https://phuong.example.vn/can-bo/van-ban/${ID}?xong=luu#quan-he`, 'id', ID],
  [`http://localhost:3000/en/can-bo/van-ban/${ID}/lich-su`, 'id', ID],
  ['/van-ban/quyet-dinh-12-2026-qd-ubnd', 'slug', 'quyet-dinh-12-2026-qd-ubnd'],
  ['van-ban/quyet-dinh-1', 'slug', 'quyet-dinh-1'],
  ['https://phuong.example.vn/en/van-ban/quyet-dinh-1/#tep', 'slug', 'quyet-dinh-1'],
  // No address of a document: looked for as a number, and not found.
  ['/can-bo/van-ban/moi', 'number', '/can-bo/van-ban/moi'],
  ['/van-ban/', 'number', '/van-ban/'],
])('%s is a %s', (typed, way, text) => {
  expect(namedBy(typed)).toEqual({ way, text })
})
