/**
 * Words of this feature:
 *   document   a legal or steering document of an administration, as it was issued
 *   kind       legal: made by the Law on the promulgation of legal documents; steering: all others (Decree 30/2020/NĐ-CP)
 *   field      what documents are about
 *   issuer     the agency, or the person with the power, that issued it
 *   relation   what it does to another document
 */
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'

/** Legal or steering. */
export const DOCUMENT_KINDS = ['legal', 'steering'] as const
/** Legal or steering. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

const LEGAL_ONLY = ['law', 'ordinance', 'decree', 'circular', 'joint_circular'] as const
/** Legal where they bind everybody, steering where they decide one matter. Directives were legal once. */
const OF_BOTH = ['resolution', 'decision', 'directive'] as const
const STEERING_ONLY = [
  ...(['regulation', 'rules', 'communique', 'notice', 'guidance', 'programme', 'plan'] as const),
  ...(['action_plan', 'scheme', 'project', 'report', 'minutes', 'proposal'] as const),
  ...(['conclusion', 'official_letter', 'urgent_letter', 'invitation', 'public_letter'] as const),
] as const

/**
 * The types that an administration issues or keeps, by rank: Law 64/2025/QH15 art. 4; Decree 30/2020/NĐ-CP art. 7 without
 * those that pass between two parties alone (contracts, leave, referrals), with conclusions, which it does not name.
 */
export const DOCUMENT_TYPES = [...LEGAL_ONLY, ...OF_BOTH, ...STEERING_ONLY] as const
/** What a document is called. */
export type DocumentType = (typeof DOCUMENT_TYPES)[number]

/** The types by the kind to which they belong. */
export const TYPE_GROUPS = [
  { name: 'legal', types: LEGAL_ONLY },
  { name: 'both', types: OF_BOTH },
  { name: 'steering', types: STEERING_ONLY },
] as const satisfies readonly { name: DocumentKind | 'both'; types: readonly DocumentType[] }[]

/** Whether there are documents of that kind that are called so. */
export function isTypeOf(kind: DocumentKind, type: DocumentType): boolean {
  const group = TYPE_GROUPS.find(({ types }) => (types as readonly DocumentType[]).includes(type))
  return group?.name === kind || group?.name === 'both'
}

/** What becomes of a document in the register. */
export const DOCUMENT_STATES = ['draft', 'published', 'withdrawn'] as const
/** Where a document stands. */
export type DocumentState = (typeof DOCUMENT_STATES)[number]

/** From each state, the states to which a document may go. */
export const MOVES = {
  draft: ['published'],
  published: ['withdrawn'],
  withdrawn: ['published'],
} as const satisfies Record<DocumentState, readonly DocumentState[]>

/** Tells whether a document may go from one state to the other. */
export function mayMove(from: DocumentState, to: DocumentState): boolean {
  return (MOVES[from] as readonly DocumentState[]).includes(to)
}

/** What documents are about. */
export type Field = { readonly id: number; readonly slug: string; readonly name: string }

/** Who issues documents. */
export type Issuer = { readonly slug: string; readonly name: string }

/** What is said of a document, as an editor enters it. `issuer` by its name. */
export type DocumentFacts = {
  readonly kind: DocumentKind
  readonly type: DocumentType
  /** Number and symbol as printed: 12/2026/QĐ-UBND. */
  readonly number: string
  readonly title: string
  readonly fieldId: number
  readonly issuer: string
  readonly signer: string
  readonly signerTitle: string
  readonly issuedOn: PlainDate
  /** Null when it says nothing of it: then it holds from its issue. */
  readonly effectiveOn: PlainDate | null
  /** The first day on which it no longer holds, when it says so itself. */
  readonly expiresOn: PlainDate | null
}

/** From when until when a document holds, by its own days and by what others did to it. */
export type Effect = {
  readonly effectFrom: PlainDate
  /** The first day on which it no longer holds. */
  readonly endsOn: PlainDate | null
  /** The first day on which parts of it no longer hold. */
  readonly partlyEndsOn: PlainDate | null
}

/** What a list shows of a document. */
export type DocumentRow = Effect & {
  readonly id: string
  readonly slug: string
  readonly type: DocumentType
  readonly number: string
  readonly title: string
  readonly issuer: string
  readonly issuedOn: PlainDate
}

/** A document as those are told of it who wait for new ones. */
export type NewDocument = Pick<
  DocumentRow,
  'slug' | 'type' | 'number' | 'title' | 'issuer' | 'issuedOn'
> & { readonly publishedAt: Instant }

/** What readers are told of a document that was taken back. */
export type WithdrawnDocument = Pick<
  DocumentRow,
  'type' | 'number' | 'title' | 'issuer' | 'issuedOn'
> & { readonly withdrawnAt: Instant }

/** A published document as readers see it. */
export type PublicDocument = DocumentRow &
  Omit<DocumentFacts, 'issuer'> & {
    readonly issuerSlug: string
    readonly field: Field
    readonly publishedAt: Instant
  }
