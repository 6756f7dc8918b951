import type { Language } from '#kernel/language.ts'

/** A number as people of that language write it: 1.234,5 or 1,234.5. */
export function writeNumber(language: Language, value: number, decimals = 0): string {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value)
}

/** A share from 0 to 1 as a percentage with one decimal. */
export function writeShare(language: Language, share: number): string {
  return `${writeNumber(language, share * 100, 1)}%`
}
