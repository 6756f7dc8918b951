/** Which vain searches may be kept. People type names, numbers and addresses into search boxes. */
import { plainText, plainWords } from '#kernel/plain-text.ts'
import { namesNobody } from './names-nobody.ts'
import { hasNumberOfSomebody } from './numbers.vi.ts'

const MOST_WORDS = 8
const MOST_CHARACTERS = 60
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The words to keep of a vain search: without accents, as which it is counted, and as they were typed. */
export type VainWords = { readonly plain: string; readonly typed: string }

/** Gives undefined when they may be about a person or say nothing. */
export function vainWords(typed: string): VainWords | undefined {
  // An address for mail, whatever it is made of.
  if (typed.includes('@') || hasNumberOfSomebody(typed) || !namesNobody(typed)) return undefined
  const written = [...new Set(typed.normalize('NFC').toLowerCase().match(WORD) ?? [])]
  const words = plainWords(written.join(' '))
  const plain = words.join(' ')
  if (words.length > MOST_WORDS || plain.length < 3 || plain.length > MOST_CHARACTERS)
    return undefined
  // Without their accents where a sign stands within a word.
  const isWhole = written.map(plainText).join(' ') === plain
  return { plain, typed: isWhole ? written.join(' ') : plain }
}
