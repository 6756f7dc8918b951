/** Procedures as they are listed, and the topics that they are listed by. */
import type { Localised } from '#kernel/language.ts'
import type { ProcedureTime } from './content.schema.ts'
import type { Procedure } from './procedure.ts'

/** A procedure as lists show it: without its form and papers. */
export type ListedProcedure = {
  readonly procedure: Procedure
  readonly versionId: number
  readonly name: Localised
  readonly summary: Localised
  readonly time: ProcedureTime
  readonly online: 'full' | 'part'
}

/** A page of the list. `mended`: other words than the typed ones were taken. */
export type ProcedureList = {
  readonly items: readonly ListedProcedure[]
  readonly total: number
  readonly mended: boolean
}

/** A field of procedures or an event of life, by which they are found. `procedures` counts those in force. */
export type Topic = { readonly slug: string; readonly name: Localised; readonly procedures: number }
