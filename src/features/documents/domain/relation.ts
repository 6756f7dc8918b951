import type { PlainDate } from '#kernel/plain-date.ts'
import type { DocumentType } from './document.ts'

/** What a document does to another one. */
export const RELATION_KINDS = [
  ...(['amends', 'replaces', 'repeals', 'repeals_partly', 'guides', 'rests_on'] as const),
] as const
/** What a document does to another one. */
export type RelationKind = (typeof RELATION_KINDS)[number]

/**
 * Whether it cannot be: nobody amends, ends or cites what is only issued later. Guidance alone may be older, where what it
 * guides took the place of an older document.
 */
export function isBackwards(
  kind: RelationKind,
  { issuedOn, otherIssuedOn }: { readonly issuedOn: PlainDate; readonly otherIssuedOn: PlainDate },
): boolean {
  return kind !== 'guides' && issuedOn < otherIssuedOn
}

/** Whether the other one's relations to this one rule it out: of two, one came first, also on one day. */
export function isMutual(kind: RelationKind, back: readonly RelationKind[]): boolean {
  return back.some(other => other === kind || (other !== 'guides' && kind !== 'guides'))
}

/** What ends the whole of another document: `repeals_partly` is there for some of its articles. */
export const ENDING_KINDS = ['replaces', 'repeals'] as const satisfies readonly RelationKind[]

/** Whether it ends the whole of another document. */
export function isEnding(kind: RelationKind): boolean {
  return (ENDING_KINDS as readonly RelationKind[]).includes(kind)
}

/**
 * What is noted already and says otherwise: a document that is ended as a whole is not amended, guided, or ended once
 * more by the one that ends it. It may rest on it.
 */
export function contradicting(
  kind: RelationKind,
  noted: readonly RelationKind[],
): RelationKind | undefined {
  if (kind === 'rests_on') return undefined
  return noted.find(
    each => each !== kind && each !== 'rests_on' && (isEnding(each) || isEnding(kind)),
  )
}

/** What one document does to another, by their ids. */
export type Edge = { readonly fromId: string; readonly toId: string; readonly kind: RelationKind }

/**
 * The ring that a relation would close with those that are noted, from itself on, the shortest there is; undefined when it
 * closes none. Where each ends the next, none of them would hold.
 */
export function ringOf(closing: Edge, noted: readonly Edge[]): readonly Edge[] | undefined {
  const passed = new Set([closing.toId])
  let ways: (readonly Edge[])[] = [[closing]]
  while (ways.length > 0) {
    const longer = ways.flatMap(way => nextOf(way, noted).map(edge => [...way, edge]))
    const closed = longer.find(way => way.at(-1)?.toId === closing.fromId)
    if (closed !== undefined) return closed
    ways = longer.filter(way => isNew(way.at(-1)?.toId, passed))
  }
  return undefined
}

function nextOf(way: readonly Edge[], noted: readonly Edge[]): readonly Edge[] {
  return noted.filter(edge => edge.fromId === way.at(-1)?.toId)
}

function isNew(id: string | undefined, passed: Set<string>): boolean {
  if (id === undefined || passed.has(id)) return false
  passed.add(id)
  return true
}

/** A relation as one of its two documents shows it: `does` to the other, or `done_by` the other. */
export type Relation = {
  readonly way: 'does' | 'done_by'
  readonly kind: RelationKind
  readonly other: {
    readonly id: string
    readonly slug: string
    readonly type: DocumentType
    readonly number: string
    readonly title: string
    readonly issuedOn: PlainDate
  }
}
