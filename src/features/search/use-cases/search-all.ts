import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { plainWords } from '#kernel/plain-text.ts'
import { spellingsOf } from '#kernel/slips.ts'
import type { Db } from '#platform/db/db.ts'
import { type FoundOfKind, KINDS, type Kind, soonest } from '../domain/found.ts'
import { FINDERS } from './finders.ts'

/** What was found, by kind, and the words to show in it. */
export type SearchResult = {
  readonly kinds: ReadonlyMap<Kind, FoundOfKind>
  /** Plain words that were looked for, as others spell them too, and mended ones; the last is the last that was typed. */
  readonly words: readonly string[]
  readonly mended: readonly string[]
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
  const kinds = search.kind === undefined ? KINDS : [search.kind]
  if (words.length === 0) return { kinds: new Map(), words, mended: [], changesAt: undefined }
  const found = await Promise.all(
    kinds.map(async kind => {
      const of = await FINDERS[kind](db, { ...search, words, count: search.kind !== undefined })
      return [kind, of] as const
    }),
  )
  const shown = asTypedFirst(found)
  const mended = [...new Set(shown.flatMap(([, of]) => of.mended))]
  return {
    ...{ kinds: new Map(shown), mended },
    words: [...mended, ...words.flatMap(word => spellingsOf(word).reverse())],
    changesAt: soonest(shown.map(([, { changesAt }]) => changesAt)),
  }
}

type OfKind = readonly [Kind, FoundOfKind]

// Where there are few texts nearly every word is strange: what one kind takes for a slip is a word when another has it.
function asTypedFirst(found: readonly OfKind[]): readonly OfKind[] {
  const isAsTyped = ({ mended, isLoose }: FoundOfKind) => mended.length === 0 && isLoose !== true
  const hasFound = found.some(([, of]) => of.found.length > 0 && isAsTyped(of))
  return hasFound ? found.filter(([, { mended }]) => mended.length === 0) : found
}
