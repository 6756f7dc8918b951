import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emailAddress, phoneNumber, spacedPhone } from '#kernel/contact.ts'
import { readDay, writeDay } from '#kernel/day-text.ts'
import {
  identityFacts,
  identityMismatches,
  identityNumberProblem,
} from '#kernel/identity-number.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { CARD_TEXT_LIMIT, readCardText } from './card-qr.ts'
import { foldText, normaliseLine, normaliseLines } from './normalise-text.ts'
import { readNumber, writeNumber } from './number-text.ts'
import { shiftDay } from './shift-day.ts'

describe('text', () => {
  test.each([
    ['Nguye\u0302\u0303n', 'Nguyễn', 'letters and marks apart become one letter (NFC)'],
    ['  Trần \u00a0 Thị\tHoa ', 'Trần Thị Hoa', 'spaces of every kind collapse'],
    ['Lê\u200b Văn\ufeff', 'Lê Văn', 'zero-width characters go'],
    ['a\u0000b\u202ec', 'abc', 'controls and direction marks go'],
    ['e\u200b\u0301', 'é', 'a mark that stood apart joins its letter'],
  ])('%j is kept as %j: %s', (typed, kept) => {
    expect(normaliseLine(typed)).toBe(kept)
  })

  test('lines stay lines, and no more than one empty line stays between two', () => {
    expect(normaliseLines('\r\n một \r\n\n\n\n hai\u2028ba\n')).toBe('một\n\nhai\nba')
  })

  test('normalising what is normalised changes nothing, for any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(text, each => normaliseLine(normaliseLine(each)) === normaliseLine(each)),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(text, each => normaliseLines(normaliseLines(each)) === normaliseLines(each)),
      { numRuns: 500 },
    )
  })

  test('folding takes accents and case away, also from đ', () => {
    expect(foldText('Đăng ký KHAI SINH')).toBe('dang ky khai sinh')
  })
})

describe('identity numbers', () => {
  test.each([
    ['079203012345', false, undefined],
    ['07920301234', false, 'identity_number_format'],
    ['0792030123456', false, 'identity_number_format'],
    ['003203012345', false, 'identity_number_province'],
    ['138203012345', false, undefined],
    ['023456789', true, undefined],
    ['023456789', false, 'identity_number_format'],
  ])('%s (old ones allowed: %s) → %s', (digits, allowOld, problem) => {
    expect(identityNumberProblem(digits, allowOld)).toBe(problem)
  })

  test.each([
    ['079090000001', 1990, 'male'],
    ['001185000001', 1985, 'female'],
    ['079203000001', 2003, 'male'],
    ['079315000001', 2015, 'female'],
  ])('%s was given to someone born in %i, %s', (digits, birthYear, sex) => {
    expect(identityFacts(digits)).toMatchObject({ birthYear, sex })
  })

  test('a year or sex that differs from what was declared is told, and what was not declared is not', () => {
    const digits = '079090000001'
    expect(identityMismatches(digits, { bornOn: plainDate('1990-05-01'), sex: 'male' })).toEqual([])
    expect(identityMismatches(digits, {})).toEqual([])
    expect(identityMismatches(digits, { bornOn: plainDate('1991-05-01'), sex: 'female' })).toEqual([
      'identity_number_birth_year',
      'identity_number_sex',
    ])
  })
})

describe('phone and e-mail', () => {
  test.each([
    ['0912 345 678', '0912345678'],
    ['+84 912.345.678', '0912345678'],
    ['0084912345678', '0912345678'],
    ['028 3841 2345', '02838412345'],
    ['0112345678', undefined],
    ['12345', undefined],
  ])('%s is the phone number %s', (typed, digits) => {
    expect(phoneNumber(typed)).toBe(digits)
  })

  test('a phone number is shown in groups', () => {
    expect([spacedPhone('0912345678'), spacedPhone('02838412345')]).toEqual([
      '0912 345 678',
      '028 3841 2345',
    ])
  })

  test.each([
    ['Hoa@Example.COM', 'Hoa@example.com'],
    ['hoa@example', undefined],
    ['hoa@exa mple.com', undefined],
    ['@example.com', undefined],
    ['hoa,lan@example.com', undefined],
  ])('%s is the address %s', (typed, address) => {
    expect(emailAddress(typed)).toBe(address)
  })
})

describe('days and numbers', () => {
  test.each([
    ['24/11/2026', '2026-11-24'],
    ['1-2-1990', '1990-02-01'],
    ['01021990', '1990-02-01'],
    ['2026-11-24', '2026-11-24'],
    ['30/02/2026', undefined],
    ['24/11/26', undefined],
    ['11/24/2026', undefined],
  ])('%s is the day %s', (typed, day) => {
    expect(readDay(typed)).toBe(day)
  })

  test('the same day twenty years before 29 February 2024 exists; one year before it is 28 February', () => {
    expect(shiftDay(plainDate('2024-02-29'), -20, 0)).toBe('2004-02-29')
    expect(shiftDay(plainDate('2024-02-29'), -1, 0)).toBe('2023-02-28')
    expect(shiftDay(plainDate('2024-02-29'), 0, 60)).toBe('2024-04-29')
  })

  test.each([
    ['1.234.567', 0, 1234567],
    ['1,234,567', 0, 1234567],
    ['1234567', 0, 1234567],
    ['12,5', 1, 12.5],
    ['12.5', 1, 12.5],
    ['1.234,5', 1, 1234.5],
    ['12,5', 0, undefined],
    ['-0', 0, 0],
    ['mười', 0, undefined],
    ['1e9', 0, undefined],
  ])('%s with %i decimals is %s', (typed, decimals, value) => {
    expect(readNumber(typed, decimals)).toBe(value)
  })

  test('what is written is read again as the same day and the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 60_000 }), offset => {
        const day = shiftDay(plainDate('2000-01-01'), 0, offset)
        return readDay(writeDay(day)) === day
      }),
    )
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 6 }),
        (whole, decimals) => {
          const value = Number((whole / 10 ** decimals).toFixed(decimals)) + 0
          return readNumber(writeNumber(value), decimals) === value
        },
      ),
    )
  })
})

describe('the QR text of an identity card', () => {
  const TEXT =
    '079203012345|023456789|Nguyễn Thị Hoa|15082003|Nữ|12 Phan Đăng Lưu, Phường 3, Bình Thạnh|02012022'

  test('gives all details of its holder', () => {
    expect(readCardText(TEXT)).toEqual({
      ok: true,
      value: {
        identityNumber: '079203012345',
        oldNumber: '023456789',
        name: 'Nguyễn Thị Hoa',
        bornOn: '2003-08-15',
        sex: 'female',
        residence: '12 Phan Đăng Lưu, Phường 3, Bình Thạnh',
        issuedOn: '2022-01-02',
      },
    })
  })

  test('of a newer card may hold further fields, and an older number may be missing', () => {
    const newer = readCardText('079203012345||Nguyễn Thị Hoa|15082003|Nữ||02012025||||more')
    expect(newer).toMatchObject({
      ok: true,
      value: { name: 'Nguyễn Thị Hoa', issuedOn: '2025-01-02' },
    })
    expect(newer.ok && 'oldNumber' in newer.value).toBe(false)
  })

  test.each([
    ['https://example.com', 'card_text_not_a_card'],
    ['a|b|c|d|e|f|g', 'card_text_number'],
    ['079203012345||Hoa|99999999|Nữ', 'card_text_birth_date'],
    [`079203012345|${'x'.repeat(CARD_TEXT_LIMIT)}|Hoa|15082003|Nữ`, 'card_text_not_a_card'],
  ])('%s is refused as %s', (text, code) => {
    expect(readCardText(text)).toEqual({ ok: false, error: { code } })
  })

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        text => typeof readCardText(text).ok === 'boolean',
      ),
    )
  })
})
