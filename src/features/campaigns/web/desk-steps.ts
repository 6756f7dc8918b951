/** What the buttons in the form of a campaign do that change its rows. Nothing is kept: the form comes back. */
import type { RawFields } from '#platform/http/request.ts'
import type { CampaignErrors, TypedCampaign } from './desk.forms.ts'
import type { OwnField } from './own-questions.forms.ts'
import { takeOwnStep } from './own-questions.steps.ts'
import { stepIn } from './row-steps.ts'
import { type SlotStep, takeSlotStep } from './slots.forms.ts'

/** What a button has just done. */
export type DeskStep = Pick<SlotStep, 'added' | 'made'> & {
  /** The question at which one goes on, and the field where the cursor starts. */
  readonly question?: number | undefined
  readonly field?: OwnField | undefined
}

/** The form after a button; undefined: none of those was pressed. */
export function takeStep(
  raw: RawFields,
  values: TypedCampaign,
):
  | {
      readonly values: TypedCampaign
      readonly step: DeskStep
      readonly errors: CampaignErrors | undefined
    }
  | undefined {
  const step = stepIn(raw)
  if (step === undefined) return undefined
  const ownStep = takeOwnStep(values.own, step)
  if (ownStep !== undefined) {
    const { own, errors, question, field } = ownStep
    return {
      values: { ...values, own },
      step: { question, field },
      errors: Object.keys(errors).length === 0 ? undefined : errors,
    }
  }
  const slotStep = takeSlotStep(step, values.slots, values.series)
  if (slotStep === undefined) return undefined
  const { rows: slots, errors, added, made } = slotStep
  return {
    values: { ...values, slots },
    step: { ...(added === undefined ? {} : { added }), ...(made === undefined ? {} : { made }) },
    errors,
  }
}
