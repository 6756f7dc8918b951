import { describe, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { vi } from './slips.vi.ts'

describe('official writing', () => {
  test.each([
    ['2026-01-05', 'ngày 05 tháng 01 năm 2026', 'day and month below ten'],
    ['2026-02-28', 'ngày 28 tháng 02 năm 2026', 'February takes a zero'],
    ['2026-03-09', 'ngày 09 tháng 3 năm 2026', 'March does not'],
    ['2026-12-31', 'ngày 31 tháng 12 năm 2026', 'two digits'],
  ])('of the day %s is “%s” by Decree 30/2020: %s', (day, text) => {
    expect(vi.longDay(plainDate(day))).toBe(text)
  })

  test('of a moment is in Vietnamese time, with two digits for hour and minute', () => {
    expect(vi.moment(instant('2026-03-04T18:05:00Z'))).toBe(
      '01 giờ 05 phút, ngày 05 tháng 3 năm 2026',
    )
  })

  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1,0 kB'],
    [999_949, '999,9 kB'],
    [999_950, '1,0 MB'],
    [20_000_000, '20,0 MB'],
  ])('of %i bytes is “%s”', (size, text) => {
    expect(vi.bytes(size)).toBe(text)
  })

  test('of a long committee’s name breaks after its rank, and of a short one does not', () => {
    expect(vi.agencyLine('Ủy ban nhân dân quận Bình Thạnh')).toBe(
      'ỦY BAN NHÂN DÂN\nQUẬN BÌNH THẠNH',
    )
    expect(vi.agencyLine('Ủy ban nhân dân phường 1')).toBe('ỦY BAN NHÂN DÂN PHƯỜNG 1')
  })
})
