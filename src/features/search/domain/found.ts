/**
 * Words of this feature:
 *   kind    what can be found: procedures, documents, articles, pages, places
 *   found   one of them, as the list of results shows it
 *   facet   what some of the found have in common: a field, a category, a type
 *   vain    a search that found nothing
 */
import type { Language } from '#kernel/language.ts'

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
  readonly facet: { readonly key: string; readonly name: string } | undefined
  /** Undefined when the text is in the language of the page. */
  readonly lang?: Language | undefined
}

/** What one kind gave. */
export type FoundOfKind = {
  readonly found: readonly Found[]
  /** Words that were understood instead of those that nobody wrote. */
  readonly mended: readonly string[]
}

/** The facets of what was found, each with how many have it, the most frequent first. */
export function facetsOf(found: readonly Found[]): { key: string; name: string; count: number }[] {
  const facets = new Map<string, { key: string; name: string; count: number }>()
  for (const { facet } of found) {
    if (facet === undefined) continue
    const known = facets.get(facet.key)
    facets.set(facet.key, { ...facet, count: (known?.count ?? 0) + 1 })
  }
  return [...facets.values()].toSorted((a, b) => b.count - a.count)
}
