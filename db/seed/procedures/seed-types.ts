/** The shape in which the demo's procedures are written down. */
import type { Audience, FormInput, Level, ProcedureContentInput } from '#features/procedures'

/** A text in both languages. */
export type Words = { readonly vi: string; readonly en: string }

/** Puts the two languages of a text side by side. */
export const t = (vi: string, en: string): Words => ({ vi, en })

/** What held of a procedure from a day on. */
export type SeedVersion = {
  readonly validFrom: string
  readonly name: Words
  readonly citation: string
  readonly verified: boolean
  readonly content: ProcedureContentInput
  readonly form: FormInput
}

/**
 * A procedure with its versions, the earliest first. Received in every ward (`ward`), or by the district's
 * one-stop unit; handled and decided by the units of these slugs, or by the ward itself.
 */
export type SeedProcedure = {
  readonly code: string
  readonly slug: string
  readonly field: string
  readonly lifeEvents: readonly string[]
  readonly level: Level
  readonly audiences: readonly Audience[]
  readonly handledBy?: string
  readonly decidedBy?: string
  readonly versions: readonly SeedVersion[]
}
