/**
 * What a resident gets at the end of an online submission: proof of what arrived, file by file. It is not the
 * statutory slip 01, which follows once an officer has taken the dossier in.
 */
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { IssuingAgency, SlipApplicant, SlipLimit, SlipResultWay } from './slip-parts.ts'

/** One uploaded file, as received. */
export type ReceivedFile = {
  /** The paper of the procedure that it stands for. */
  readonly paper: string
  readonly fileName: string
  /** Bytes. */
  readonly size: number
  /** 64 hexadecimal digits, lower case. */
  readonly sha256: string
}

/** The receipt of an online submission. Only the applicant sees it. */
export type OnlineReceipt = {
  readonly kind: 'online_receipt'
  /** `en` adds a short gloss below the Vietnamese lines. */
  readonly language: Language
  readonly agency: IssuingAgency
  readonly code: string
  readonly trackingUrl: string
  readonly applicant: SlipApplicant
  readonly procedure: string
  readonly submittedAt: Instant
  /** Until then an officer takes the dossier in or answers (1 working day). */
  readonly takeInBy: Instant
  /** Counted from the taking in. */
  readonly limit: SlipLimit
  readonly files: readonly ReceivedFile[]
  readonly result: SlipResultWay
  /** Address of the page that rates the submission; null when rating is not offered. */
  readonly ratingUrl: string | null
}
