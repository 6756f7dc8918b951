/** Slips 01, 02 and 03 of both sets: what the one-stop counter gives to an applicant (domain facts A.3). */
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type {
  SlipApplicant,
  SlipContact,
  SlipHead,
  SlipLimit,
  SlipPaper,
  SlipResultWay,
} from './slip-parts.ts'

/** 01: the dossier was received fully and correctly, and its result is due then. Starts the clock (Decree 118/2025, article 17.3). */
export type ReceiptSlip = {
  readonly kind: 'receipt'
  readonly head: SlipHead
  /** `kept` stays with the agency, `given` goes to the applicant. */
  readonly copy: 'kept' | 'given'
  /** The register's volume and the dossier's number in it. */
  readonly book: string | null
  readonly numberInBook: number | null
  readonly code: string
  /** Address of the tracking page; printed as a QR. Holds no personal data. */
  readonly trackingUrl: string
  /** Who brought the dossier. */
  readonly applicant: SlipApplicant
  /** Whose dossier it is, when that is somebody else. */
  readonly owner: { readonly name: string; readonly address: string | null } | null
  readonly request: string
  /** How fees are collected, with the amount; null when nothing is collected. */
  readonly fee: string | null
  readonly papers: readonly SlipPaper[]
  readonly sets: number
  readonly limit: SlipLimit
  readonly receivedAt: Instant
  readonly dueAt: Instant
  readonly result: SlipResultWay
  /** What follows at the second stage, for procedures that have one. */
  readonly secondStage: string | null
  readonly submitterName: string | null
  readonly receiverName: string | null
}

/** 02: what is missing, said once and in full (Decree 118/2025, article 17.2.a). */
export type SupplementRequestSlip = {
  readonly kind: 'supplement_request'
  readonly head: SlipHead
  readonly code: string | null
  readonly applicant: SlipApplicant
  readonly request: string
  readonly items: readonly SlipPaper[]
  readonly reasons: readonly string[]
  /** How to mend it, in full. */
  readonly guidance: string | null
  /** The last day to supplement, when the rule sets one. */
  readonly supplementBy: PlainDate | null
  readonly contact: SlipContact
  readonly guideName: string | null
}

/** 03: the dossier is not taken in, with reasons and full guidance, said once. */
export type RefusalSlip = {
  readonly kind: 'refusal'
  readonly head: SlipHead
  readonly code: string | null
  readonly applicant: SlipApplicant
  readonly request: string
  readonly reasons: readonly string[]
  /** What the applicant can do instead. */
  readonly guidance: string | null
  readonly contact: SlipContact
  readonly submitterName: string | null
  readonly receiverName: string | null
}
