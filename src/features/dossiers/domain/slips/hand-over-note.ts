/** What real counters print when a result is handed over, beside the statutory forms (domain facts A.3, last line). */
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { SlipApplicant, SlipHead } from './slip-parts.ts'

/** That the result was handed over, to whom and by whom. */
export type HandOverNote = {
  readonly kind: 'hand_over'
  readonly head: SlipHead
  readonly code: string
  readonly applicant: SlipApplicant
  readonly request: string
  readonly resultNumber: string
  readonly resultIssuedOn: PlainDate
  readonly resultSigner: string
  readonly dueAt: Instant
  readonly returnedAt: Instant
  readonly way: 'counter' | 'post' | 'online'
  /** Who took it, or the parcel's number. */
  readonly receivedBy: string
  /** Null for a download. */
  readonly returnedBy: string | null
}
