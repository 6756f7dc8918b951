/**
 * Words of consultations:
 *   consultation  a draft document that people are asked about, for a number of working days
 *   paragraph     a numbered piece of the draft that a comment may be about
 *   comment       what somebody says about a paragraph or the whole
 *   answer        what the administration says to a comment, and why
 *   report        all comments with their answers; out once every comment has one
 */
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'

/** What becomes of a consultation. */
export const CONSULTATION_STATES = ['draft', 'opened', 'reported', 'withdrawn'] as const
/** Where a consultation stands. */
export type ConsultationState = (typeof CONSULTATION_STATES)[number]

/** From each state, the states to which a consultation may go. Closing is no move: time does it. */
const MOVES = {
  draft: ['opened'],
  opened: ['reported', 'withdrawn'],
  reported: [],
  withdrawn: [],
} as const satisfies Record<ConsultationState, readonly ConsultationState[]>

/** Tells whether a consultation may go from one state to the other. */
export function mayMoveConsultation(from: ConsultationState, to: ConsultationState): boolean {
  return (MOVES[from] as readonly ConsultationState[]).includes(to)
}

/** What readers and officers are told of a consultation: its state, and what time has made of it. */
export type Phase = 'draft' | 'open' | 'closed' | 'reported' | 'withdrawn'

/** The phase of a consultation at a moment. At the very minute at which it closes it is closed. */
export function phaseAt(
  { state, closesAt }: { readonly state: ConsultationState; readonly closesAt: Instant | null },
  now: Instant,
): Phase {
  if (state !== 'opened') return state
  return closesAt !== null && now < closesAt ? 'open' : 'closed'
}

/** When time makes something else of one of them next; undefined when it makes nothing. */
export function changesAt(
  consultations: readonly Parameters<typeof phaseAt>[0][],
  now: Instant,
): Instant | undefined {
  return consultations
    .flatMap(each => (phaseAt(each, now) === 'open' && each.closesAt) || [])
    .toSorted((one, other) => one.getTime() - other.getTime())[0]
}

/** What the administration does with a comment. `withheld`: it is not published, and the report says why. */
export const OUTCOMES = ['taken', 'partly', 'not_taken', 'withheld'] as const
/** What the administration does with a comment. */
export type Outcome = (typeof OUTCOMES)[number]

/** What kind of piece a paragraph of a draft is. */
export type ParagraphKind = 'part' | 'article' | 'clause' | 'point' | 'text'

/** A piece of a draft. `position` from 1; `label`: how one cites it, empty where it has no such place. */
export type Paragraph = {
  readonly position: number
  readonly kind: ParagraphKind
  readonly label: string
  readonly body: string
}

/** What an officer writes about a draft. */
export type ConsultationFacts = {
  readonly title: string
  readonly summary: string
  readonly draftText: string
  /** Who drafts the document and answers. */
  readonly agency: string
  readonly workingDays: number
}

/** What a list shows of a consultation. */
export type ConsultationRow = {
  readonly id: string
  readonly slug: string
  readonly state: ConsultationState
  readonly title: string
  readonly agency: string
  readonly createdAt: Instant
  readonly openedAt: Instant | null
  readonly closesAt: Instant | null
}

/** A consultation with all that is said of it. */
export type Consultation = ConsultationRow &
  ConsultationFacts & {
    readonly revision: number
    readonly officerId: string | null
    readonly reportedAt: Instant | null
    readonly withdrawnAt: Instant | null
    readonly conclusion: string
  }

/** What the administration says to a comment. `isConfirmed`: the organisation was asked whether it is theirs. */
export type Answer = {
  readonly outcome: Outcome
  readonly reason: string
  readonly isConfirmed: boolean
}

/** A comment, as officers and the report show it. */
export type Comment = {
  readonly id: string
  /** What it is about; null for the whole draft. */
  readonly paragraph: number | null
  readonly body: string
  /** In whose name it was said; empty for a person. */
  readonly organisation: string
  readonly sentOn: PlainDate
  readonly hasContact: boolean
  readonly answer: Answer | undefined
}

/** Limits of what a consultation may hold. */
export const LIMITS = {
  titleCharacters: 500,
  summaryCharacters: 2000,
  draftCharacters: 150_000,
  paragraphs: 600,
  paragraphCharacters: 6000,
  commentCharacters: 3000,
  workingDays: 250,
  /** Comments of one person, and of everybody, about one draft. */
  commentsOfAuthor: 50,
  comments: 10_000,
} as const
