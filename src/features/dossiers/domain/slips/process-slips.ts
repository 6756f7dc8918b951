/**
 * The control slip and the register (05 and 06 of the 2018 set, 06 and 07 of the 2025 set). Both are read from the
 * dossier's events: a line once shown is never overwritten (domain facts A.3).
 */
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { SlipApplicant, SlipHead, SlipOutcome } from './slip-parts.ts'

/** One hand-over: who gave, who took, when, and how the giver's step stood against its limit. */
export type HandOver = {
  readonly fromUnit: string
  readonly fromOfficer: string | null
  readonly toUnit: string
  readonly toOfficer: string | null
  /** When it was given. */
  readonly at: Instant
  /** When it was taken up; null while it was not. */
  readonly takenAt: Instant | null
  /** Null while nothing was due. */
  readonly outcome: SlipOutcome | null
  readonly note: string | null
}

/** The slip that travels with a dossier. */
export type ProcessControlSlip = {
  readonly kind: 'process_control'
  readonly head: SlipHead
  readonly applicant: Pick<SlipApplicant, 'name' | 'address'>
  readonly code: string
  readonly request: string
  readonly receivedAt: Instant
  readonly dueAt: Instant
  readonly decidingAgency: string
  readonly coordinatingAgencies: readonly string[]
  readonly handOvers: readonly HandOver[]
}

/** One line of the register. */
export type RegisterEntry = {
  readonly number: number
  readonly code: string
  readonly procedure: string
  readonly sets: number
  readonly applicant: string
  readonly address: string | null
  readonly phone: string | null
  /** The agency that decides. */
  readonly decidingAgency: string
  readonly receivedOn: PlainDate
  readonly dueOn: PlainDate | null
  readonly forwardedOn: PlainDate | null
  readonly resultReceivedOn: PlainDate | null
  readonly returnedOn: PlainDate | null
  readonly returnedBy: 'counter' | 'post' | 'online' | null
  readonly note: string | null
}

/** The register of a one-stop unit for a period; at most 500 entries in one paper, they take a second to print. */
export type RegisterSlip = {
  readonly kind: 'register'
  readonly head: SlipHead
  readonly book: string | null
  readonly from: PlainDate
  readonly to: PlainDate
  readonly entries: readonly RegisterEntry[]
}
