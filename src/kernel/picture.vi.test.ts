import { expect, it } from 'vitest'
import { isFileName } from './picture.ts'

it.each([
  ['IMG_0001.jpg', true],
  ['z5893021_a8c.PNG', true],
  ['IMG_0001', true],
  ['DSC 0042', true],
  ['ảnh 2', true],
  ['20261127_103000', true],
  ['Ảnh chụp trụ sở năm 2026', false],
  ['Bà con xếp hàng ở quầy số 3', false],
  ['Sơ đồ QR.', false],
  ['Quyết định 21/2026/QĐ-UBND', false],
])('%s is the name of a file: %s', (description, is) => {
  expect(isFileName(description)).toBe(is)
})
