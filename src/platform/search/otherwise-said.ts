/** The same said otherwise: “UBND P.11” for “ủy ban nhân dân phường 11”, and the other way round. */
import { plainText } from '#kernel/plain-text.ts'
import { SHORT_BEFORE_NUMBER, SHORT_FORMS } from './short-forms.vi.ts'

const PARTS = /[\s.,]+/u
const WITH_NUMBER = /^([a-z]+?)(\d{1,2})$/
const NUMBER = /^\d{1,2}$/

const LONG = new Map(SHORT_FORMS.map(([short, long]) => [plainText(short), long]))
const LONG_BEFORE_NUMBER = new Map(SHORT_BEFORE_NUMBER)
const SHORT = SHORT_FORMS.map(([short, long]) => ({ short, long: plainText(long).split(' ') }))

/** What was typed with what is short in it written out, then with what is long made short; only where that is another text. */
export function otherwiseSaid(typed: string): readonly string[] {
  const words = typed.normalize('NFC').split(PARTS).filter(Boolean)
  const said = [writtenOut(words), madeShort(words)].map(each => each.join(' '))
  return [...new Set(said)].filter(each => each !== words.join(' '))
}

function writtenOut(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => longOf(word, words[at + 1] ?? '') ?? [word])
}

/** A word written out, with the number that is joined to it. */
function longOf(word: string, next: string): string[] | undefined {
  const plain = plainText(word)
  const long = LONG.get(plain)
  if (long !== undefined) return [long]
  const [, letters = plain, number = ''] = WITH_NUMBER.exec(plain) ?? []
  const area = LONG_BEFORE_NUMBER.get(letters)
  if (area === undefined || !NUMBER.test(number || next)) return undefined
  return number === '' ? [area] : [area, number]
}

function madeShort(words: readonly string[]): readonly string[] {
  const plain = words.map(plainText)
  for (const { short, long } of SHORT) {
    const from = plain.findIndex((_, at) => long.every((word, nth) => plain[at + nth] === word))
    if (from !== -1)
      return madeShort([...words.slice(0, from), short, ...words.slice(from + long.length)])
  }
  return words
}
