/** A procedure and the version of its rules that holds on a day. */
import type { Localised } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { ProcedureContent } from './content.schema.ts'
import type { FormDefinition } from './forms/form.schema.ts'

/** Whose procedure it is. */
export const LEVELS = ['ward', 'district'] as const
/** Whose procedure it is. */
export type Level = (typeof LEVELS)[number]

/** For whom it is. */
export const AUDIENCES = ['person', 'business'] as const
/** For whom it is. */
export type Audience = (typeof AUDIENCES)[number]

/** A procedure without its rules. */
export type Procedure = {
  readonly id: number
  readonly code: string
  readonly slug: string
  readonly level: Level
  readonly audiences: readonly Audience[]
  readonly field: { readonly slug: string; readonly name: Localised }
}

/** The rules of a procedure from a day to a day; `validTo` is the first day on which they no longer hold. */
export type ProcedureVersion = {
  readonly id: number
  readonly number: number
  readonly procedure: Procedure
  readonly name: Localised
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | undefined
  readonly content: ProcedureContent
  readonly form: FormDefinition
  readonly citation: string
  readonly verified: boolean
}

/** From when to when a version holds; `validTo` is the first day on which it no longer does. */
export type VersionPeriod = {
  readonly id: number
  readonly number: number
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | undefined
  readonly citation: string
}

/** Who helps, receives, handles and decides, for one place that receives. */
export type Competence = {
  readonly receivingUnitId: number
  readonly helpingUnitId: number
  readonly handlingUnitId: number
  readonly decidingUnitId: number
}

/** The unit that has a step, by the competence of the place that received. */
export function unitOfStep(
  step: { readonly at: 'receiving' | 'handling' | 'deciding' },
  competence: Competence,
): number {
  if (step.at === 'receiving') return competence.receivingUnitId
  return step.at === 'handling' ? competence.handlingUnitId : competence.decidingUnitId
}
