import { describe, expect, it } from 'vitest'
import { writeNumber, writeShare } from './number-text.ts'

describe('a number', () => {
  it('is written with the signs of its language', () => {
    expect(writeNumber('vi', 1234.56, 1)).toBe('1.234,6')
    expect(writeNumber('en', 1234.56, 1)).toBe('1,234.6')
  })
})

describe('a share', () => {
  it.each([
    { share: 1, text: '100,0%', why: 'all' },
    { share: 0.99961, text: '99,9%', why: 'one late of many is not none late' },
    { share: 0.9634, text: '96,3%', why: 'rounded' },
    { share: 0.0001, text: '0,1%', why: 'some are not none' },
    { share: 0, text: '0,0%', why: 'none' },
  ])('of $share is written $text ($why)', ({ share, text }) => {
    expect(writeShare('vi', share)).toBe(text)
  })
})
