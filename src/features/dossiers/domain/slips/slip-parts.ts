/**
 * Parts that several statutory slips share (domain facts A.3). All are plain data. `null` says "not known": the
 * slip then shows a dotted line to fill in by hand.
 */
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'

/** Who issues a slip, as its letterhead shows it. */
export type IssuingAgency = {
  /** The agency above, first line of the letterhead; null when there is none. */
  readonly parent: string | null
  readonly name: string
  /** The one-stop unit that speaks in the text of slips 01 to 03. */
  readonly oneStopUnit: string
  /** The place before the date: the name of the district, ward or city, without its rank. */
  readonly place: string
}

/** What every slip carries: who issued it, under which number, on which day. The day chooses the form set. */
export type SlipHead = {
  readonly agency: IssuingAgency
  /** The running number alone (`125`) where the form has a sign of its own (`/HDHS`), or number and sign (`125/UBND-VP`). */
  readonly number: string | null
  readonly issuedOn: PlainDate
}

/** A person or an organisation as slips name it. */
export type SlipApplicant = {
  readonly name: string
  readonly address: string | null
  readonly phone: string | null
  readonly email: string | null
  /** Identity card, citizen card, passport or enterprise number. */
  readonly identityNumber: string | null
}

/** One paper and how many of it, by its form. */
export type SlipPaper = {
  readonly name: string
  readonly originals: number
  readonly certifiedCopies: number
  readonly photocopies: number
}

/** Whom to ask. */
export type SlipContact = { readonly name: string; readonly phone: string | null }

/** Who signs: the line of authority (`TM. …`, `KT. …`) when there is one, the post, the name. */
export type SlipSigner = {
  readonly authority: string | null
  readonly post: string
  readonly name: string | null
}

/** How a thing was measured against its due time, by date (domain facts A.6). */
export type SlipOutcome = 'early' | 'on_time' | 'late'

/** The statutory time for resolving: an amount and its unit. */
export type SlipLimit = {
  readonly amount: number
  readonly unit: 'working_day' | 'day' | 'working_hour'
}

/** How a result reaches the applicant, with the address or counter. */
export type SlipResultWay = {
  readonly way: 'counter' | 'post' | 'online'
  readonly place: string | null
}

/** One change of a due time that was already made. */
export type SlipExtension = {
  readonly previousDueAt: Instant
  readonly newDueAt: Instant
  readonly decidedOn: PlainDate
  readonly reason: string
}
