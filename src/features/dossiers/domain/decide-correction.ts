/** A correction of an applicant's data: a new event with reason and approver; what was there stays readable. */
import { type Decided, decided, eventOf, refused } from './deciding.ts'
import type { DossierFacts } from './dossier.ts'

/** What may be corrected. */
export const CORRECTABLE = [
  'name',
  'identity_number',
  'phone',
  'email',
  'address',
  'birth_date',
] as const

/** A field that may be corrected. */
export type CorrectableField = (typeof CORRECTABLE)[number]

/** Why data is corrected. Words: dossiers.vi.ts. */
export const CORRECTION_REASONS = [
  'typing_error',
  'shown_by_document',
  'changed_since',
  'asked_by_applicant',
] as const

/** Why data is corrected. */
export type CorrectionReason = (typeof CORRECTION_REASONS)[number]

/** A correction that has been checked, but for the approver. */
export type Correction = {
  readonly field: CorrectableField
  readonly reason: CorrectionReason
  readonly approvedBy: string
  /** The event that told of the data. */
  readonly corrects: string
}

/** Decides on a correction: nobody approves their own, and the event names no personal data. */
export function decideCorrection(
  facts: DossierFacts,
  { corrects, approvedBy, ...said }: Correction,
  by: { readonly officerId: string },
): Decided {
  if (approvedBy === by.officerId) return refused('correction_needs_another_approver')
  const { dossier } = facts
  const event = eventOf(dossier, {}, 'dossier.corrected', dossier.unitId, {
    field: said.field,
    reason: said.reason,
    approved_by: approvedBy,
  })
  return decided({ patch: {}, events: [{ ...event, corrects }] })
}
