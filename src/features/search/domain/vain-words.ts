/** Which vain searches may be kept. People type names, numbers and addresses into search boxes. */
import { plainText, plainWords } from '#kernel/plain-text.ts'

const MOST_WORDS = 6
const MOST_CHARACTERS = 60
const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Digits as of a telephone or an identity number, also with blanks and points between. */
const LONG_NUMBER = /\d(?:[\s.-]?\d){4,}/

/** A family name before the middle name of most women or men. Some streets are called so too: they are not kept either. */
const NAME =
  /\b(?:bui|cao|dang|dinh|duong|ha|ho|hoang|huynh|le|luu|ly|mai|ngo|nguyen|pham|phan|tran|truong|vo|vu) (?:thi|van) [a-z]/

/** Somebody's door: a number before a street, or an alley with its number. Numbers of decrees and laws are none. */
const DOOR =
  /\bso nha\b|\b\d+[a-z]?(?: \d+[a-z]?)* (?:duong|pho|hem|ngo|ngach|kiet|ap|thon)\b|\b(?:hem|ngo|ngach|kiet) \d/

/** The words to keep of a vain search: without accents, as which it is counted, and as they were typed. */
export type VainWords = { readonly plain: string; readonly typed: string }

/** Gives undefined when they may be about a person or say nothing. */
export function vainWords(typed: string): VainWords | undefined {
  if (typed.includes('@') || LONG_NUMBER.test(typed)) return undefined
  const words = [...new Set(plainWords(typed))]
  const plain = words.join(' ')
  if (NAME.test(plain) || DOOR.test(plain)) return undefined
  if (words.length > MOST_WORDS || plain.length < 3 || plain.length > MOST_CHARACTERS)
    return undefined
  return { plain, typed: withAccents(typed, plain) }
}

/** The same words with their accents, each once; without them where a sign stands within a word. */
function withAccents(typed: string, plain: string): string {
  const words = new Map<string, string>()
  for (const word of typed.normalize('NFC').toLowerCase().match(WORD) ?? [])
    if (!words.has(plainText(word))) words.set(plainText(word), word)
  return [...words.keys()].join(' ') === plain ? [...words.values()].join(' ') : plain
}
