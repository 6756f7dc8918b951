/** Names as a reader's eye takes them: letters of other alphabets and figures are the Latin letters that they look like. */

/** Greek capitals look otherwise than their small letters. */
const CAPITALS: Readonly<Record<string, string>> = {
  ...{ Α: 'a', Β: 'b', Ε: 'e', Ζ: 'z', Η: 'h', Ι: 'i', Κ: 'k', Μ: 'm', Ν: 'n', Ο: 'o', Ρ: 'p' },
  ...{ Τ: 't', Υ: 'y', Χ: 'x' },
}

/** Letters of other alphabets and figures, by the Latin letter for which they are taken. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', е: 'e', ё: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't' },
  ...{ у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v' },
  ...{ ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ı: 'i', ɑ: 'a', ɡ: 'g' },
}
const FIGURES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' }

/** The letter d with a stroke is no d with a mark in Unicode; here it is. */
const STROKED = /\u0111/
/** A tone that is typed on the first of two vowels stands on the second for some writers. */
const EARLY_TONE =
  /(o)([\u0300\u0301\u0303\u0309\u0323])([ae])|(u)([\u0300\u0301\u0303\u0309\u0323])(y)/g

/** A letter of a name: for which one it is taken, the accents that were typed with it, and whether a word ends there. */
export type Letter = { readonly base: string; readonly accents: string; readonly endsWord: boolean }

/** Wide letters narrow, capitals small. */
function small(text: string): string {
  const narrow = Array.from(text.normalize('NFKC'), sign => CAPITALS[sign] ?? sign)
  return narrow.join('').toLowerCase()
}

/** A text in small letters, where those of other alphabets are Latin ones. */
export function latinText(text: string): string {
  return Array.from(small(text), sign => LOOKS_LIKE[sign] ?? sign).join('')
}

/** A text where figures are the letters that they look like. */
export function spelledOut(text: string): string {
  return Array.from(text, sign => FIGURES[sign] ?? sign).join('')
}

/** The letters and figures of a name, in order. */
export function lettersOf(name: string): readonly Letter[] {
  const apart = small(name).normalize('NFD').replace(EARLY_TONE, '$1$3$2$4$6$5')
  const letters: Letter[] = []
  const end = () => {
    const last = letters.pop()
    if (last !== undefined) letters.push({ ...last, endsWord: true })
  }
  for (const [sign, marks] of signsOf(apart)) {
    if (/\d/.test(sign) || !/[a-z\d]/.test(sign)) end()
    if (/[a-z\d]/.test(sign))
      letters.push({ base: spelledOut(sign), accents: marks, endsWord: false })
  }
  end()
  return letters
}

/** Signs as Latin letters where they look like some, each with its accents in one order. */
function signsOf(apart: string): [sign: string, accents: string][] {
  return Array.from(apart.matchAll(/(\P{M})(\p{M}*)/gu), ([, sign = '', marks = '']) => {
    if (STROKED.test(sign)) return ['d', '-']
    return [LOOKS_LIKE[sign] ?? sign, Array.from(marks).toSorted().join('')]
  })
}

/**
 * Where in the name one of the phrases ends that stands there at that place, as whole words; undefined when none does. An
 * accent that is not typed may be any.
 */
export function endOfAny(
  name: readonly Letter[],
  at: number,
  phrases: readonly (readonly Letter[])[],
): number | undefined {
  const found = phrases.find(phrase => phrase.length > 0 && stands(name, at, phrase))
  return found && at + found.length
}

function stands(name: readonly Letter[], at: number, phrase: readonly Letter[]): boolean {
  if (name[at + phrase.length - 1]?.endsWord !== true) return false
  return phrase.every(({ base, accents }, index) => {
    const typed = name[at + index]
    return typed?.base === base && (typed.accents === '' || typed.accents === accents)
  })
}
