/** Slips about a due date that cannot be kept and about a dossier that stops (domain facts A.2 and A.3). */
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { SlipApplicant, SlipExtension, SlipHead, SlipSigner } from './slip-parts.ts'

/** 04 of the 2018 set: apology and new appointment; at most one per dossier. */
export type ApologySlip = {
  readonly kind: 'apology'
  readonly head: SlipHead
  readonly addressee: string
  readonly code: string
  readonly request: string
  readonly receivedAt: Instant
  readonly appointedAt: Instant
  /** The unit that caused the delay. */
  readonly delayingUnit: string
  readonly reason: string
  readonly newDate: PlainDate
  /** Further lines of "recipients", after "as above". */
  readonly copiesTo: readonly string[]
  readonly signer: SlipSigner
}

/** 04 of the 2025 set: apology and proposal to extend the time. */
export type ExtensionRequestSlip = {
  readonly kind: 'extension_request'
  readonly head: SlipHead
  readonly addressee: string
  readonly code: string
  readonly request: string
  readonly receivedAt: Instant
  /** The due time that was first given. */
  readonly originalDueAt: Instant
  readonly delayingUnit: string
  readonly reason: string
  readonly proposedDate: PlainDate
  /** How much the rule allows, in words of the rule. */
  readonly extensionLimit: string
  readonly history: readonly SlipExtension[]
  readonly copiesTo: readonly string[]
  readonly signer: SlipSigner
}

/** 05 of the 2025 set: the dossier is stopped, mostly at the applicant's request; possible only before a result is decided. */
export type StopNoticeSlip = {
  readonly kind: 'stop_notice'
  readonly head: SlipHead
  readonly applicant: SlipApplicant
  readonly code: string
  readonly request: string
  readonly receivedAt: Instant
  /** Null when the agency stops it by itself. */
  readonly stopRequestedOn: PlainDate | null
  readonly stopReason: string
  /** The step the dossier had reached. */
  readonly stage: string
  readonly decision: string
  readonly stoppedFrom: PlainDate
  /** What happens to fees and other money already paid. */
  readonly settlement: string
  readonly copiesTo: readonly string[]
  readonly signer: SlipSigner
}
