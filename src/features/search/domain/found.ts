/**
 * Words of this feature:
 *   kind    what can be found: procedures, documents, articles, pages, places
 *   found   one of them, as the list of results shows it
 *   facet   what some of the found have in common: a field, a category, a type
 *   tally   how many have which, counted up to a bound
 *   vain    a search that found nothing
 */
import type { Language } from '#kernel/language.ts'
import type { Tally } from '#kernel/tally.ts'

/** What can be found, in the order in which it is shown: what people come for first. */
export const KINDS = ['procedures', 'documents', 'places', 'pages', 'news'] as const
/** A kind of what can be found. */
export type Kind = (typeof KINDS)[number]

/** Something that was found. */
export type Found = {
  readonly href: string
  readonly title: string
  /** What it is about; the beginning, or where the words stand. */
  readonly text: string
  /** What kind of its kind it is, and when: `Hộ tịch · 24/11/2026`. */
  readonly note: string
  /** Undefined when the text is in the language of the page. */
  readonly lang?: Language | undefined
}

/** What some of the found have in common, and how many have it. */
export type Facet = { readonly key: string; readonly name: string; readonly count: number }

/** How many there are in all, those that are not shown too. */
export type Counted = {
  readonly facets: readonly Facet[]
  readonly total: number
  /** False when counting ended at its bound: then there are at least so many of each. */
  readonly isWhole: boolean
}

/** What one kind gave. */
export type FoundOfKind = {
  readonly found: readonly Found[]
  /** Words that were understood instead of those that nobody wrote. */
  readonly mended: readonly string[]
  /** Undefined when nothing was counted. */
  readonly counted: Counted | undefined
}

/** A tally with the names of its keys; what has no name any more is counted in the total alone. */
export function countedBy(
  tally: Tally | undefined,
  names: ReadonlyMap<string, string>,
): Counted | undefined {
  if (tally === undefined) return undefined
  const facets = tally.counts.flatMap(({ key, count }) => {
    const name = names.get(key)
    return name === undefined ? [] : [{ key, name, count }]
  })
  return { facets, total: tally.total, isWhole: tally.isWhole }
}
