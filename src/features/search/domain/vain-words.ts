/** Which vain searches may be kept. People type names, numbers and addresses into search boxes. */
import { plainText, plainWords } from '#kernel/plain-text.ts'
import { mayNamePerson } from './person-names.vi.ts'

const MOST_WORDS = 6
const MOST_CHARACTERS = 60
const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Digits as of a telephone or an identity number, also with signs between; with those of days and documents between only when they are more. */
const LONG_NUMBER = /\d(?:[\s.-]?\d){4,}|\d(?:[^\p{L}\p{N}]{0,3}\d){8,}/u
/** “45/7/2”: a house in an alley of an alley; a day ends in its year. */
const HOUSE = /(?<![\d/])\d+[a-z]?(?:\/\d{1,3}[a-z]?){2,}(?![\d/])/i
/** An address for mail, also written out, and what most of them end in. */
const MAIL = /@|\ba c[oò]ng\b|[([{]\s*at\s*[)\]}]|\b(?:gmail|yahoo|outlook|hotmail|icloud)\b/i

/** Somebody's door: a number before a street, an alley or a flat with its number. Numbers of decrees and laws are none. */
const DOOR =
  /\bso nha\b|^so \d+[a-z]? (?!ve |nam |ngay |cua )\D|\bcan ho (?:so )?[a-z]?\d|\b\d+[a-z]?(?: \d+[a-z]?)* (?:duong|pho|hem|ngo|ngach|kiet|ap|thon)\b|\b(?:hem|ngo|ngach|kiet) \d/

const BIRTH = /\b(?:ngay sinh|sinh ngay|sinh nam)\b.*\d/

/** The words to keep of a vain search: without accents, as which it is counted, and as they were typed. */
export type VainWords = { readonly plain: string; readonly typed: string }

/** Gives undefined when they may be about a person or say nothing. */
export function vainWords(typed: string): VainWords | undefined {
  if ([MAIL, LONG_NUMBER, HOUSE].some(each => each.test(typed)) || mayNamePerson(typed))
    return undefined
  const words = [...new Set(plainWords(typed))]
  const plain = words.join(' ')
  if (DOOR.test(plain) || BIRTH.test(plain)) return undefined
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
