/**
 * Words of this module:
 *   topic  something that a mailing list writes about, such as a category of the news or a type of document
 *   kind   a sort of topic, by which a reader chooses: a document has a type and a field
 */

import type { Language } from '#kernel/language.ts'
import { err, ok, type Result } from '#kernel/result.ts'

/** Days for which a link that asks to confirm is good; an address that nobody confirms is forgotten then. */
export const CONFIRM_DAYS = 3

/** A letter that is older keeps neither recipient nor text. By then it has left, or nobody misses it. */
export const LETTER_DAYS = 30

/** What a reader wants, by kind. A kind that is not named means all of it, later ones included. */
export type Topics = Readonly<Record<string, readonly string[]>>

/** What a reader chose. */
export type Choice = { readonly language: Language; readonly topics: Topics }

/** A kind of topics, and those that there are. */
export type TopicKind = {
  readonly kind: string
  readonly label: string
  readonly topics: readonly { readonly value: string; readonly text: string }[]
}

/** What was ticked of each kind; refused, with the kind as field, when all that was ticked is gone meanwhile. */
export function decideTopics(
  kinds: readonly TopicKind[],
  ticked: (kind: string) => readonly string[],
): Result<Topics, { readonly code: 'topics_gone'; readonly kind: string }> {
  const chosen: Record<string, readonly string[]> = {}
  for (const { kind, topics } of kinds) {
    const wanted = ticked(kind)
    if (wanted.length === 0) continue
    const known = topics.map(({ value }) => value).filter(value => wanted.includes(value))
    if (known.length === 0) return err({ code: 'topics_gone', kind })
    chosen[kind] = known
  }
  return ok(chosen)
}

/** A choice without that topic of a kind, with the other one in its place where there is one; undefined when nothing is left of the kind. */
export function without(
  topics: Topics,
  gone: { readonly kind: string; readonly topic: string; readonly instead: string | undefined },
): Topics | undefined {
  const { kind, topic, instead } = gone
  const kept = (topics[kind] ?? []).flatMap(each => {
    if (each !== topic) return [each]
    return instead === undefined ? [] : [instead]
  })
  return kept.length === 0 ? undefined : { ...topics, [kind]: [...new Set(kept)] }
}
