/**
 * Texts so few that they are searched where they are kept in memory: by all the words, the last one also as a beginning,
 * slips mended as everywhere (mending.ts), nearest first (kernel/closeness.ts).
 */
import { accentedWords, hasAccents } from '#kernel/accents.ts'
import { asked, beginsWith, nearestFirst } from '#kernel/closeness.ts'
import { plainWords } from '#kernel/plain-text.ts'
import { type Choices, slipsBetween } from '#kernel/slips.ts'
import type { Tally } from '#kernel/tally.ts'
import { typedWords } from '#kernel/typed-words.ts'
import { type Dictionary, MOST_MENDINGS, searchWithMending } from './mending.ts'

/** Something with its words. Among equals the order of the list stays. */
export type FewText<Of> = {
  readonly of: Of
  /** In each language that it has. */
  readonly titles: readonly string[]
  readonly number?: string
  readonly text: string
}

/** Texts with their words. */
export type FewTexts<Of> = {
  readonly texts: readonly FewText<Of>[]
  /** Which of them have a word, plain or with its accents. */
  readonly places: ReadonlyMap<string, ReadonlySet<number>>
}

/** What was found, with what it has in common. */
export type FewFound<Of> = {
  readonly hits: readonly Of[]
  /** Words that were understood instead of those that nobody wrote. */
  readonly mended: Choices
  /** None has the words with the accents with which they were typed. */
  readonly hasOtherAccents: boolean
  readonly tally: Tally
}

/** Lists the words of texts. */
export function fewTexts<Of>(texts: readonly FewText<Of>[]): FewTexts<Of> {
  const places = new Map<string, Set<number>>()
  for (const [at, { titles, number = '', text }] of texts.entries()) {
    const all = [...titles, number, text].join(' ')
    for (const word of [...plainWords(all), ...accentedWords(all)]) {
      const those = places.get(word) ?? new Set<number>()
      places.set(word, those.add(at))
    }
  }
  return { texts, places }
}

/** Finds texts by words. `keyOf` tells what some have in common; with `key` only those that have it are found. */
export async function searchFew<Of>(
  few: FewTexts<Of>,
  request: {
    readonly text: string
    readonly limit: number
    readonly keyOf: (of: Of) => string
    readonly key?: string | undefined
  },
): Promise<FewFound<Of>> {
  const { text, limit, keyOf, key } = request
  const words = typedWords(text)
  if (words.plain.length === 0 || few.texts.length === 0)
    return { hits: [], mended: [], hasOtherAccents: false, tally: NONE }
  const { found = [], ...how } = await searchWithMending(dictionaryOf(few), words, choices => {
    const having = havingAll(few, choices)
    const isNothing = having.length === 0
    return Promise.resolve(
      isNothing ? undefined : nearestFirst(having, asked(text, choices), each => each),
    )
  })
  const all = found.map(({ of }) => of)
  const hits = key === undefined ? all : all.filter(each => keyOf(each) === key)
  const { mended, hasOtherAccents } = how
  return { hits: hits.slice(0, limit), mended, hasOtherAccents, tally: tallyBy(all, keyOf) }
}

const NONE: Tally = { counts: [], total: 0, isWhole: true }

function havingAll<Of>({ texts, places }: FewTexts<Of>, choices: Choices): FewText<Of>[] {
  const each = choices.map((choice, at) => {
    const begun = at === choices.length - 1 ? wordsBegun(places, choice[0] ?? '') : []
    return new Set([...choice, ...begun].flatMap(word => [...(places.get(word) ?? [])]))
  })
  return texts.filter((_, at) => each.every(those => those.has(at)))
}

function wordsBegun(places: ReadonlyMap<string, unknown>, beginning: string): string[] {
  if (beginning === '') return []
  return [...places.keys()].filter(word => !hasAccents(word) && beginsWith(word, beginning))
}

/** The dictionary of few texts. */
export function dictionaryOf({ places }: FewTexts<unknown>): Dictionary {
  const size = (word: string) => places.get(word)?.size ?? 0
  return {
    known(words, begun) {
      const known = words.filter(word => places.has(word))
      const all = wordsBegun(places, begun).length > 0 ? [...known, begun] : known
      return Promise.resolve(new Map(all.map(word => [word, size(word)])))
    },
    near(slips) {
      const near = slips.map(slip => [slip, nearestWords(places.keys(), slip, size)] as const)
      return Promise.resolve(new Map(near.filter(([, words]) => words.length > 0)))
    },
  }
}

function nearestWords(
  words: Iterable<string>,
  slip: string,
  size: (word: string) => number,
): string[] {
  const near: { word: string; slips: number }[] = []
  for (const word of words) {
    if (hasAccents(word)) continue
    const slips = slipsBetween(slip, word)
    if (slips !== undefined) near.push({ word, slips })
  }
  return near
    .sort((a, b) => a.slips - b.slips || size(b.word) - size(a.word) || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_MENDINGS)
    .map(({ word }) => word)
}

function tallyBy<Of>(all: readonly Of[], keyOf: (of: Of) => string): Tally {
  const counts = [...Map.groupBy(all, keyOf)]
    .map(([key, those]) => ({ key, count: those.length }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
  return { counts, total: all.length, isWhole: true }
}
