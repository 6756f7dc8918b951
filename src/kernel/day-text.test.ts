import { describe, expect, it } from 'vitest'
import { readDays } from './day-text.ts'

describe('days that somebody typed', () => {
  it.each([
    ['24/11/2026', '2026-11-24', '2026-11-24', 'a day'],
    ['2026-11-24', '2026-11-24', '2026-11-24', 'a day as machines write it'],
    ['11/2026', '2026-11-01', '2026-11-30', 'a month'],
    ['2 - 2024', '2024-02-01', '2024-02-29', 'a month of a leap year, with another sign'],
    ['2026', '2026-01-01', '2026-12-31', 'a year'],
  ])('%s goes from %s to %s: %s', (text, first, last) => {
    expect(readDays(text)).toEqual({ first, last })
  })

  it.each([
    ['31/02/2026', 'there is no such day'],
    ['13/2026', 'there is no such month'],
    ['0/2026', 'there is no such month'],
    ['9999', 'nothing was issued then'],
    ['26', 'it may be a day or a year'],
    ['yesterday', 'it is no date'],
    ['', 'nothing was typed'],
  ])('“%s” is none: %s', text => {
    expect(readDays(text)).toBeUndefined()
  })
})
