/** Which slips there are of a dossier: a slip exists once its act was done, in the form set of that act's day. */
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { DossierFacts } from '../dossier.ts'
import { FIRST_SLIP_DAY, type SlipKind, slipFormOn } from './slip-sets.ts'

/** What may be printed of one dossier. An apology and an extension are form 04 of their day. */
export const DOSSIER_SLIPS = [
  'receipt',
  'supplement_request',
  'refusal',
  'apology',
  'extension',
  'stop_notice',
  'process_control',
  'hand_over',
] as const

/** What may be printed of one dossier. */
export type DossierSlip = (typeof DOSSIER_SLIPS)[number]

/** Those addressed to the applicant; the control slip stays inside the administration. */
export const APPLICANT_SLIPS: readonly DossierSlip[] = DOSSIER_SLIPS.filter(
  slip => slip !== 'process_control',
)

/** The slips that there are of a dossier now, in the order of its life. */
export function slipsOf(facts: DossierFacts): readonly DossierSlip[] {
  const done = actsOf(facts)
  return DOSSIER_SLIPS.filter(slip => {
    const at = done[slip]
    return at !== undefined && hasForm(slip, at)
  })
}

function actsOf(facts: DossierFacts): Readonly<Record<DossierSlip, Instant | undefined>> {
  const { dossier, supplement, apology, end, resultReturn, dueDateChanges } = facts
  const received = dossier.receivedAt ?? undefined
  return {
    receipt: received,
    supplement_request: supplement?.requestedAt,
    refusal: end?.kind === 'refused' ? end.endedAt : undefined,
    apology: apology?.apologisedAt,
    extension: dueDateChanges.find(change => change.cause === 'extension')?.changedAt,
    stop_notice: received && end?.kind === 'stopped' ? end.endedAt : undefined,
    process_control: received,
    hand_over: resultReturn?.returnedAt,
  }
}

function hasForm(slip: DossierSlip, at: Instant): boolean {
  const day = dateInVietNam(at)
  if (day < FIRST_SLIP_DAY) return false
  const kinds: Readonly<Record<DossierSlip, readonly SlipKind[]>> = {
    receipt: ['receipt'],
    supplement_request: ['supplement_request'],
    refusal: ['refusal'],
    apology: ['apology', 'extension_request'],
    extension: ['extension_request'],
    stop_notice: ['stop_notice'],
    process_control: ['process_control'],
    // No statutory form: the note of real counters, the same in every set.
    hand_over: [],
  }
  const forms = kinds[slip]
  return forms.length === 0 || forms.some(kind => slipFormOn(day, kind).ok)
}
