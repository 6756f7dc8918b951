/** Where the words of a search stand in a text: plain words whatever the accents, forms (kernel/accents.ts) with theirs. */
import { accentedText, accentedWords, hasAccents, withoutAccents } from '#kernel/accents.ts'
import { beginsWith } from '#kernel/closeness.ts'
import { plainText, plainWords } from '#kernel/plain-text.ts'
import type { Choices } from '#kernel/slips.ts'

/** A piece of a text: one of the words, or what is between. */
export type Piece = { readonly text: string; readonly isWord: boolean }

const LAST_PLAIN_LETTER = 'z'
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** Parts a text at the words; the last one also as the beginning of a longer word, unless it has accents or the text has it whole. */
export function highlight(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  const add = (to: number, isWord: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), isWord })
    from = Math.max(from, to)
  }
  for (const { word, index } of meantIn(text, words)) {
    add(index, false)
    add(index + word.length, true)
  }
  add(text.length, false)
  return pieces
}

/** A word of a text that is looked for; `isBegun`: only its beginning is, as the last that was typed. */
type Meant = { readonly word: string; readonly index: number; readonly isBegun: boolean }

function meantIn(text: string, words: readonly string[]): readonly Meant[] {
  const meaning = meantAmong(words)
  const last = words.at(-1)
  const meant: Meant[] = []
  let isWhole = false
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const { isMeant, isBegun, plain } = meaning(word)
    if (!isMeant) continue
    isWhole ||= plain === last
    meant.push({ word, index, isBegun })
  }
  return isWhole ? meant.filter(({ isBegun }) => !isBegun) : meant
}

type Meaning = { readonly isMeant: boolean; readonly isBegun: boolean; readonly plain: string }

/** Matchers by the words that they look for: a page of results looks for the same in forty texts, which share most of theirs. */
const MATCHERS = new WeakMap<readonly string[], (word: string) => Meaning>()

function meantAmong(words: readonly string[]): (word: string) => Meaning {
  const before = MATCHERS.get(words)
  if (before !== undefined) return before
  const meaning = matcherOf(words)
  MATCHERS.set(words, meaning)
  return meaning
}

const NOT_MEANT: Meaning = { isMeant: false, isBegun: false, plain: '' }

/** Tells of a word of a text whether it is one of the words. Nearly all are told by their first letter, and those that come again are known. */
function matcherOf(words: readonly string[]): (word: string) => Meaning {
  const last = words.at(-1) ?? ''
  const firsts = new Set(words.map(word => word.charAt(0)))
  const bases = new Set(words.filter(hasAccents).map(withoutAccents))
  const known = new Map<string, Meaning>()
  const meaningOf = (word: string): Meaning => {
    const plain = plainText(word)
    const isOne =
      words.includes(plain) || (bases.has(plain) && words.includes(plainText(accentedText(word))))
    const isBegun = !isOne && last.length > 1 && beginsWith(plain, last)
    return { isMeant: isOne || isBegun, isBegun, plain }
  }
  return word => {
    const first = word.charAt(0).toLowerCase()
    if (first <= LAST_PLAIN_LETTER && !firsts.has(first)) return NOT_MEANT
    const before = known.get(word)
    if (before !== undefined) return before
    const meaning = meaningOf(word)
    known.set(word, meaning)
    return meaning
  }
}

/** Whether all the words stand in the text, each as one of its choices. */
export function hasAll(text: string, words: Choices): boolean {
  const has = new Set(plainWords(text).concat(accentedWords(text)))
  return words.every(choice => choice.some(word => has.has(word)))
}

/** That many characters of a text around the first place where the most of the words stand together; the beginning when none does. */
export function excerpt(text: string, words: readonly string[], characters: number): string {
  if (text.length <= characters) return text
  const places = meantIn(text, words).map(({ word, index }) => ({ word: plainText(word), index }))
  const start = bestPlace(places, characters)
  // The beginning reads best when it shows the words as well.
  if (start === undefined || start < characters / 2) return cut(text, 0, characters)
  return cut(text, Math.max(0, start - characters / 4), characters)
}

type Place = { readonly word: string; readonly index: number }

function bestPlace(places: readonly Place[], characters: number): number | undefined {
  let best: { index: number; words: number } | undefined
  for (const [nth, { index }] of places.entries()) {
    const near = new Set<string>()
    for (const place of places.slice(nth, nth + 40)) {
      if (place.index > index + characters / 2) break
      near.add(place.word)
    }
    if (best === undefined || near.size > best.words) best = { index, words: near.size }
  }
  return best?.index
}

/** Cut between words, with dots where something is left out. */
function cut(text: string, start: number, characters: number): string {
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1
  const to = text.lastIndexOf(' ', from + characters)
  const end = from + characters >= text.length ? text.length : Math.max(to, from + 1)
  return `${from > 0 ? '… ' : ''}${text.slice(from, end).trim()}${end < text.length ? ' …' : ''}`
}
