/** Documents as those see them who keep the register. */
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { DocumentFacts, DocumentState, DocumentType } from './document.ts'
import type { Relation } from './relation.ts'

/** A line of the editors' register. */
export type DeskRow = {
  readonly id: string
  readonly type: DocumentType
  readonly number: string
  readonly title: string
  readonly state: DocumentState
  readonly createdAt: Instant
  readonly issuedOn: PlainDate
  /** Files whose text the search does not know, or not all of it. */
  readonly unreadFiles: number
}

/** A document as it is told from others of nearly the same name. */
export type NamedDocument = Pick<
  DeskRow,
  'id' | 'type' | 'number' | 'title' | 'state' | 'issuedOn'
> & { readonly slug: string }

/** A document in whatever state, with all that is said of it. */
export type DeskDocument = DocumentFacts & {
  readonly id: string
  readonly slug: string
  readonly state: DocumentState
  readonly revision: number
  readonly publishedAt: Instant | null
  readonly withdrawnAt: Instant | null
}

/** A relation, and where its other document stands. */
export type KeptRelation = Relation & { readonly otherState: DocumentState }
