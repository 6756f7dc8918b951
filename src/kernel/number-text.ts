/** Numbers as people of a language write them. */
import type { Language } from './language.ts'

// Making a format costs some 30 µs, writing with it less than one, and a page of figures writes a hundred numbers.
const formats = new Map<string, Intl.NumberFormat>()

/** A number as people of that language write it: 1.234,5 or 1,234.5. */
export function writeNumber(language: Language, value: number, decimals = 0): string {
  return formatOf(language, decimals).format(value)
}

function formatOf(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}:${String(decimals)}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  formats.set(key, made)
  return made
}

/** A share from 0 to 1 as a percentage with one decimal. What is not all is never written as 100%, nor some as 0%. */
export function writeShare(language: Language, share: number): string {
  return `${writeNumber(language, tenthsOf(share) / 10, 1)}%`
}

const ALL = 1000

function tenthsOf(share: number): number {
  const tenths = Math.round(share * ALL)
  if (share < 1 && tenths === ALL) return ALL - 1
  return share > 0 && tenths === 0 ? 1 : tenths
}

const KILO = 1000
const MEGA = 1_000_000

/** A file's size as people read it: `1,2 MB`. Units of 1000, as phones and mail programs count. */
export function writeSize(language: Language, bytes: number): string {
  if (bytes < KILO) return `${String(bytes)} ${language === 'vi' ? 'byte' : 'bytes'}`
  if (bytes < MEGA) return `${String(Math.round(bytes / KILO))} kB`
  return `${writeNumber(language, bytes / MEGA, 1)} MB`
}
