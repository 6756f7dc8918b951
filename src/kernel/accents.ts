/**
 * The accents of Vietnamese in plain letters, so that they can be looked for. Agrees with accented() in the database.
 *
 * mark   what makes another letter of one: zd (d with stroke), zw (circumflex), zf (horn), zj (breve), behind the letter
 * tone   z1 to z5, behind the word: then it does not matter on which vowel it was put
 * form   a word with its marks and tone; of a word without accents the word itself
 */
import { plainWords } from './plain-text.ts'

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\u0111/g, 'dzd'],
  [/\u0302/g, 'zw'],
  [/\u031b/g, 'zf'],
  [/\u0306/g, 'zj'],
]
/** In the order of their figures. */
const TONES = '\u0301\u0300\u0309\u0303\u0323'
const TONE_IN_WORD = new RegExp(`([${TONES}])([a-z0-9]*)`, 'g')
/** What only forms with accents have in them. */
export const IN_FORM = /z[d1-5fjw]/

/** A text with its words as forms; what stands between them, and accents of other languages, as they were. */
export function accentedText(text: string): string {
  const parted = text.normalize('NFD').toLowerCase()
  return MARKS.reduce((marked, [mark, letters]) => marked.replace(mark, letters), parted).replace(
    TONE_IN_WORD,
    (_, tone: string, rest: string) => `${rest}z${String(TONES.indexOf(tone) + 1)}`,
  )
}

/** The words of a text as forms, in order. */
export function accentedWords(text: string): string[] {
  return plainWords(accentedText(text))
}

/** A form without its accents: the plain word. */
export function withoutAccents(form: string): string {
  return form.replaceAll(new RegExp(IN_FORM, 'g'), '')
}

/** Whether a word is a form with accents: it is then looked for as it was typed. */
export function hasAccents(form: string): boolean {
  return IN_FORM.test(form)
}
