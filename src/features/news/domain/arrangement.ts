/**
 * What belongs together, as an editor arranges it:
 *   tag      a word under which articles of any category are found
 *   series   articles that are read one after the other
 *   related  articles that an editor names below one
 */

import { plainSlug } from '#kernel/plain-text.ts'
import { err, ok, type Result } from '#kernel/result.ts'

const MOST_SLUG_CHARACTERS = 80
/** Tags of one article. */
export const MOST_TAGS = 10
/** Of one tag. */
export const MOST_TAG_CHARACTERS = 40
const MOST_RELATED = 4

/** A tag or a series. */
export type Named = { readonly slug: string; readonly name: string }

/** A tag or a series as readers see it. */
export type ShownNamed = Named & {
  /** False when it has no name in the language asked for, and this is the Vietnamese one. */
  readonly isTranslated: boolean
}

/** A tag or a series as editors see it; the Vietnamese name serves where there is no English one. */
export type NamedOnDesk = {
  readonly id: number
  readonly slug: string
  readonly nameVi: string
  readonly nameEn: string
  /** Articles of it, in every state. */
  readonly articles: number
}

/** How an article is arranged. */
export type Arrangement = {
  readonly tags: readonly string[]
  /** Undefined when it is a part of none. */
  readonly seriesId: number | undefined
  readonly related: readonly { readonly slug: string; readonly title: string }[]
  readonly isFeatured: boolean
}

/** The last part of an address, made of a name; empty when the name holds no letter and no figure. */
export function nameSlug(name: string): string {
  return plainSlug(name, MOST_SLUG_CHARACTERS)
}

/** Why what was typed cannot be taken. */
export type TypedProblem =
  | 'too_many_tags'
  | 'tag_too_long'
  | 'tag_in_other_letters'
  | 'too_many_related'

/** Addresses are written in Latin letters: a word with others would lose them, or be taken for another word. */
const OTHER_LETTERS = /[^\P{L}\p{Script=Latin}]/u

/**
 * Tags as they are typed, parted by commas. Those that differ only by accents or case are one. `wrong`: which cannot be
 * taken.
 */
export function readTags(
  typed: string,
): Result<Named[], { readonly code: TypedProblem; readonly wrong?: readonly string[] }> {
  const tags = new Map<string, string>()
  const foreign: string[] = []
  for (const part of typed.split(/[,;\n]/)) {
    const name = part.replace(/\s+/g, ' ').replace(/^[\s#]+|\s+$/g, '')
    if (OTHER_LETTERS.test(name)) foreign.push(name)
    const slug = nameSlug(name)
    if (slug === '') continue
    if (name.length > MOST_TAG_CHARACTERS) return err({ code: 'tag_too_long' })
    if (!tags.has(slug)) tags.set(slug, name)
  }
  if (foreign.length > 0) return err({ code: 'tag_in_other_letters', wrong: foreign })
  if (tags.size > MOST_TAGS) return err({ code: 'too_many_tags' })
  return ok([...tags].map(([slug, name]) => ({ slug, name })))
}

/** Addresses of articles as they are typed or pasted, one a line: their slugs, each once. */
export function readRelated(typed: string): Result<string[], { readonly code: TypedProblem }> {
  const slugs = new Set<string>()
  for (const line of typed.split(/\s+/)) {
    const slug = line
      .replace(/[?#].*$/, '')
      .split('/')
      .findLast(part => part !== '')
    if (slug !== undefined) slugs.add(slug)
  }
  return slugs.size > MOST_RELATED ? err({ code: 'too_many_related' }) : ok([...slugs])
}
