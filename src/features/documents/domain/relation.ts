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
