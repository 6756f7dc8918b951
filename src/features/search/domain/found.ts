/**
 * Words of this feature:
 *   kind    what can be found: procedures, documents, articles and so on
 *   found   one of them, as the list of results shows it
 *   facet   what some of the found have in common: a field, a category, a type
 *   tally   how many have which, counted up to a bound
 *   vain    a search that found nothing
 */

import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Choices } from '#kernel/slips.ts'
import type { Tally } from '#kernel/tally.ts'

/** What can be found, in the order in which it is shown: what people come for first. */
export const KINDS = [
  ...(['procedures', 'campaigns', 'documents', 'consultations', 'units', 'leaders'] as const),
  ...(['places', 'pages', 'news', 'outages'] as const),
] as const
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
  readonly mended: Choices
  /** None has the words with the accents with which they were typed. */
  readonly hasOtherAccents: boolean
  /** Not all of the words were found. */
  readonly isLoose?: boolean
  /** Undefined when nothing was counted. */
  readonly counted: Counted | undefined
  /** When time alone makes something else of what was found; undefined when it does not. */
  readonly changesAt?: Instant | undefined
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

/** The first of these moments; undefined when there is none. */
export function soonest(moments: readonly (Instant | undefined)[]): Instant | undefined {
  return moments
    .filter(each => each !== undefined)
    .toSorted((a, b) => a.getTime() - b.getTime())
    .at(0)
}

/** The best of the kinds, so many in all: of each the first before the second of any. In the order of the kinds. */
export function suggested(
  kinds: ReadonlyMap<Kind, FoundOfKind>,
  most: number,
): { readonly kind: Kind; readonly found: Found }[] {
  const all = KINDS.flatMap((kind, nth) =>
    (kinds.get(kind)?.found ?? []).map((found, place) => ({ kind, found, nth, place })),
  )
  return all
    .toSorted((a, b) => a.place - b.place || a.nth - b.nth)
    .slice(0, most)
    .toSorted((a, b) => a.nth - b.nth || a.place - b.place)
}
