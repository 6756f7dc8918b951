/** Names of wards as people write them: "P.14, Q. Binh Thanh, TP.HCM" means "Phuong 14, Quan Binh Thanh, …". */
import type { Raw } from './forms/answers.ts'
import { foldText } from './forms/normalise-text.ts'

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:tp\s*hcm|tphcm|hcmc|hcm)\b/g, ' thanh pho ho chi minh '],
  [/\btp\b/g, ' thanh pho '],
  [/\bp\s*(?=\d)/g, ' phuong '],
  [/\bq\s*(?=\d)/g, ' quan '],
  [/\bp\b/g, ' phuong '],
  [/\bq\b/g, ' quan '],
  [/\bx\b/g, ' xa '],
]

/** The words of a unit's name as typed: folded, abbreviations written out. */
export function addressWords(typed: string): readonly string[] {
  const plain = foldText(typed.slice(0, 300)).replace(/[^\p{L}\p{N}]+/gu, ' ')
  const whole = SHORT.reduce((text, [short, long]) => text.replace(short, long), plain)
  return whole
    .split(' ')
    .filter(word => word !== '')
    .slice(0, 20)
}

/** Everything in a sent form that may name a unit: the fields that end in `.unit`. */
export function unitTextsIn(raw: Raw): readonly string[] {
  const texts = Object.entries(raw).flatMap(([name, value]) =>
    name.endsWith('.unit') && typeof value === 'string' && value.trim() !== ''
      ? [value.slice(0, 300)]
      : [],
  )
  return [...new Set(texts)].slice(0, 30)
}

/** Names of units in stored answers, at any depth: they are looked up again when a form is checked as a whole. */
export function unitNamesIn(answers: unknown): readonly string[] {
  if (Array.isArray(answers)) return answers.flatMap(unitNamesIn)
  if (typeof answers !== 'object' || answers === null) return []
  return Object.entries(answers).flatMap(([key, value]: [string, unknown]) =>
    key === 'unitName' && typeof value === 'string' ? [value] : unitNamesIn(value),
  )
}
