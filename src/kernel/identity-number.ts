/**
 * Personal identification numbers.
 *
 * Number: 12 digits = province or country of birth registration (3) + century and sex (1) + year of birth (2)
 * + 6 random ones. Source: ND 137/2015/ND-CP article 13; TT 07/2016/TT-BCA article 7. There is no check digit.
 * The province part keeps the codes of the 63 provinces also after the merger of 2025.
 * Old number: the 9 digits of the identity card that was issued until 2021; still met in old papers.
 */
import type { PlainDate } from './plain-date.ts'

/** Sex as civil status records know it. */
export type Sex = 'male' | 'female'

/** What the digits of a number say. */
export type IdentityFacts = {
  readonly province: string
  readonly sex: Sex
  readonly birthYear: number
}

/** Why a number cannot be one. */
export type IdentityProblem = 'identity_number_format' | 'identity_number_province'

// Codes of the 63 provinces before 1/7/2025. Children born abroad carry a country's code: 100 and above.
const PROVINCES = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 ' +
    '042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 ' +
    '086 087 089 091 092 093 094 095 096'
  ).split(' '),
)

/** The digits that were meant: spaces, dots and dashes between them are dropped. */
export function identityDigits(text: string): string {
  return text.replace(/[\s.\-\u2010-\u2015]/g, '')
}

/** Tells what is wrong with a number, or undefined when it may be one. */
export function identityNumberProblem(
  digits: string,
  allowOld: boolean,
): IdentityProblem | undefined {
  if (allowOld && /^\d{9}$/.test(digits)) return undefined
  if (!/^\d{12}$/.test(digits)) return 'identity_number_format'
  const code = digits.slice(0, 3)
  return PROVINCES.has(code) || Number(code) >= 100 ? undefined : 'identity_number_province'
}

/** Reads what a 12-digit number says; undefined for an old one. */
export function identityFacts(digits: string): IdentityFacts | undefined {
  if (!/^\d{12}$/.test(digits)) return undefined
  const mark = Number(digits[3])
  return {
    province: digits.slice(0, 3),
    sex: mark % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + Math.floor(mark / 2) * 100 + Number(digits.slice(4, 6)),
  }
}

/**
 * Where the number and what was declared differ. Only ever a warning: sex and year of birth may have been
 * corrected by law, and the number stays.
 */
export function identityMismatches(
  digits: string,
  declared: { readonly bornOn?: PlainDate | undefined; readonly sex?: string | undefined },
): readonly ('identity_number_birth_year' | 'identity_number_sex')[] {
  const facts = identityFacts(digits)
  if (!facts) return []
  const { bornOn, sex } = declared
  const year = bornOn !== undefined && Number(bornOn.slice(0, 4)) !== facts.birthYear
  const other = (sex === 'male' || sex === 'female') && sex !== facts.sex
  return [
    ...(year ? (['identity_number_birth_year'] as const) : []),
    ...(other ? (['identity_number_sex'] as const) : []),
  ]
}
