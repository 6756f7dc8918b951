/** Which vain searches may be kept. People type names, numbers and addresses into search boxes. */

const MOST_WORDS = 6
const MOST_CHARACTERS = 60
/** Digits as of a telephone or an identity number, also with blanks and points between. */
const LONG_NUMBER = /\d(?:[\s.-]?\d){4,}/

/** A family name before the middle name of most women or men. Some streets are called so too: they are not kept either. */
const NAME =
  /\b(?:bui|cao|dang|dinh|duong|ha|ho|hoang|huynh|le|luu|ly|mai|ngo|nguyen|pham|phan|tran|truong|vo|vu) (?:thi|van) [a-z]/

/** Somebody's door: a number before a street, or an alley with its number. Numbers of decrees and laws are none. */
const DOOR =
  /\bso nha\b|\b\d+[a-z]?(?: \d+[a-z]?)* (?:duong|pho|hem|ngo|ngach|kiet|ap|thon)\b|\b(?:hem|ngo|ngach|kiet) \d/

/** The words to keep of a vain search, or undefined when they may be about a person or say nothing. */
export function vainWords(typed: string, words: readonly string[]): string | undefined {
  if (typed.includes('@') || LONG_NUMBER.test(typed)) return undefined
  const kept = words.join(' ')
  if (NAME.test(kept) || DOOR.test(kept)) return undefined
  if (words.length > MOST_WORDS || kept.length < 3 || kept.length > MOST_CHARACTERS)
    return undefined
  return kept
}
