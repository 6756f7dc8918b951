import { accentedWords } from '#kernel/accents.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { wordsIn, writtenOut } from '#kernel/mended-words.ts'
import { plainWords } from '#kernel/plain-text.ts'
import { isSyllable, spellingsOf } from '#kernel/slips.ts'
import type { Db } from '#platform/db/db.ts'
import { type FoundOfKind, KINDS, type Kind, soonest } from '../domain/found.ts'
import { wordsToShow } from '../domain/search.ts'
import { FINDERS } from './finders.ts'

/** What was found, by kind, and the words to show in it. */
export type SearchResult = {
  readonly kinds: ReadonlyMap<Kind, FoundOfKind>
  /** Words to mark: as others spell them too, and mended ones; the last is the last that was typed. */
  readonly words: readonly string[]
  /** What the typed words were understood as, by kind, where they were understood as others. */
  readonly mended: readonly string[]
  /** Nothing has the words with the accents with which they were typed: what is found has others. */
  readonly hasOtherAccents: boolean
  /** Nothing was found, or only with another word in place of one that may well have been meant. */
  readonly isGuess: boolean
  /** When time alone makes something else of it; undefined when it does not. */
  readonly changesAt: Instant | undefined
}

/** Looks for words in all kinds, or in one, at most `limit` of each. What one kind has in common is counted. */
export async function searchAll(
  db: Db,
  search: {
    siteId: number
    language: Language
    typed: string
    now: Instant
    kind: Kind | undefined
    /** Of the one kind, only those that have this in common. */
    facet?: string | undefined
    limit: number
  },
): Promise<SearchResult> {
  const words = [...new Set(plainWords(search.typed))]
  const forms = [...new Set(accentedWords(search.typed))]
  const kinds = search.kind === undefined ? KINDS : [search.kind]
  if (words.length === 0) return NOTHING
  const found = await Promise.all(
    kinds.map(async kind => {
      const of = await FINDERS[kind](db, {
        ...{ ...search, words, forms, count: search.kind !== undefined },
      })
      return [kind, of] as const
    }),
  )
  const shown = asTypedFirst(found).map(([kind, of]) => [kind, understood(of)] as const)
  const hasOtherAccents = shown.some(([, of]) => of.found.length > 0 && of.hasOtherAccents)
  const marked = new Set(shown.flatMap(([, of]) => wordsToShow({ words, forms }, of)))
  return {
    ...{ kinds: new Map(shown), hasOtherAccents },
    isGuess: shown.every(([, of]) => of.found.length === 0 || losesSyllable(words, of)),
    mended: [...new Set(shown.map(([, of]) => writtenOut(of.mended.flat(), search.typed)))].filter(
      Boolean,
    ),
    words: [...marked].flatMap(word => spellingsOf(word).reverse()),
    changesAt: soonest(shown.map(([, { changesAt }]) => changesAt)),
  }
}

const NOTHING: SearchResult = {
  ...{ kinds: new Map(), words: [], mended: [], changesAt: undefined },
  ...{ hasOtherAccents: false, isGuess: false },
}

/** With what its slips turned out to stand for. */
function understood(of: FoundOfKind): FoundOfKind {
  const texts = of.found.flatMap(({ title, text }) => [title, text])
  return { ...of, mended: wordsIn(of.mended, texts).map(word => [word]) }
}

function losesSyllable(words: readonly string[], { mended }: FoundOfKind): boolean {
  const taken = mended.flat()
  return taken.length > 0 && words.some(word => isSyllable(word) && !taken.includes(word))
}

type OfKind = readonly [Kind, FoundOfKind]

// Where there are few texts nearly every word is strange: what one kind takes for a slip is a word when another has it.
function asTypedFirst(found: readonly OfKind[]): readonly OfKind[] {
  const isWritten = ({ mended, hasOtherAccents }: FoundOfKind) =>
    mended.length === 0 && !hasOtherAccents
  const isAsTyped = (of: FoundOfKind) => isWritten(of) && of.isLoose !== true
  const hasFound = found.some(([, of]) => of.found.length > 0 && isAsTyped(of))
  return hasFound ? found.filter(([, of]) => isWritten(of)) : found
}
