/** How words find places: a number that was typed is one first, and only where there is none the beginning of another. */
import { type RawBuilder, sql } from 'kysely'
import type { Choices } from '#kernel/slips.ts'
import { alternatives, queryOfChoices } from '#platform/db/search-query.ts'

/** Words that a place has; of the last one perhaps the beginning. */
export type Matching = { readonly choices: Choices; readonly hasOpenEnd: boolean }

/** What is looked for in turn: ward 2 is not drowned in wards 20 to 29, nor among all that lie at a number 2… of a street. */
export function matchingsOf(choices: Choices): readonly Matching[] {
  const last = choices.at(-1)?.[0] ?? ''
  const begun = { choices, hasOpenEnd: true }
  return /^\d/.test(last) ? [{ choices, hasOpenEnd: false }, begun] : [begun]
}

/** Whether the place has the words. */
export function hasWords(siteId: number, matching: Matching): RawBuilder<boolean> {
  const query = queryOfChoices(markOf(siteId), matching.choices, matching.hasOpenEnd)
  return sql`words @@ ${query}::tsquery`
}

/** How many of the words follow each other in the place, which is called so in the query, as they do in what was typed. */
export function neighbours(
  siteId: number,
  { choices, hasOpenEnd }: Matching,
  place: string,
): RawBuilder<number> {
  const each = alternatives(markOf(siteId), choices, hasOpenEnd)
  const pairs = each.slice(1).map((word, at) => `${each[at] ?? ''} <-> ${word}`)
  const words = sql.ref(`${place}.words`)
  return sql`(select count(*) from unnest(${pairs}::text[]) pair where ${words} @@ pair::tsquery)`
}

/** What stands before the words of a site's places in their index. */
function markOf(siteId: number): string {
  return `s${String(siteId)}`
}
