import type { Language, Localised } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { FeeDocument } from '../domain/fee-document.ts'
import type { ProcedureVersion, VersionPeriod } from '../domain/procedure.ts'

/** A unit as the page names it. */
export type NamedUnit = { readonly slug: string; readonly name: Localised }

/** Where it is received and who decides; of wards only how many, as each decides what it receives. */
export type Places = {
  readonly wards: number
  readonly receiving: readonly NamedUnit[]
  readonly handling: readonly NamedUnit[]
  readonly deciding: readonly NamedUnit[]
}

export type ProcedurePageProps = {
  readonly language: Language
  readonly version: ProcedureVersion
  /** The day whose fees are shown. */
  readonly today: PlainDate
  readonly places: Places
  readonly feeDocuments: readonly FeeDocument[]
  readonly periods: readonly VersionPeriod[]
  /** The first day of the version in force, when this one no longer (or not yet) is. */
  readonly currentFrom: PlainDate | undefined
}
