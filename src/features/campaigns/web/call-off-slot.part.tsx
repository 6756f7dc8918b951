import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { Button } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { Form } from '#ui/components/form.tsx'
import { Select } from '#ui/components/select.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import type { Slot } from '../domain/campaign.ts'
import { words } from '../words.ts'
import { type CampaignErrors, errorText } from './desk.forms.ts'

/** What was typed into the form. */
export type TypedCallOff = { readonly slot: string; readonly reason: string }

export type CallOffSlotProps = {
  readonly language: Language
  readonly action: string
  readonly slots: readonly Slot[]
  readonly now: Instant
  readonly callOff?: TypedCallOff | undefined
  readonly errors: CampaignErrors
}

/** Calls one slot off: which one, and what people are told. There is no way back. */
export function CallOffSlot(props: CallOffSlotProps) {
  const { language, errors, callOff } = props
  const { desk, when } = words(language)
  const { slots: text } = desk
  const standing = props.slots.filter(slot => slot.cancelReason === '')
  const slots = standing.filter(slot => slot.endsAt > props.now)
  // The only one that stands is all there is: then the campaign is called off.
  const isOffered = slots.length > 0 && standing.length > 1
  if (!isOffered && callOff === undefined) return null
  const [slotError, reasonError] = [errors.off_slot, errors.off_reason].map(code =>
    errorText(language, code),
  )
  return (
    <Details summary={text.callOff.title} open={callOff !== undefined}>
      <p class="govuk-body">{text.callOff.warning}</p>
      <Form action={props.action}>
        <Select
          name="off_slot"
          label={desk.slot}
          prompt={text.callOff.prompt}
          options={slots.map(slot => ({
            value: slot.id,
            text: `${when(slot.startsAt, slot.endsAt)}: ${text.callOff.people(slot.taken, slot.waiting)}`,
          }))}
          value={callOff?.slot}
          error={slotError}
        />
        <Textarea
          name="off_reason"
          label={desk.reason}
          hint={desk.reasonHint}
          rows={3}
          value={callOff?.reason}
          error={reasonError}
        />
        <Button tone="warning">{text.callOff.send}</Button>
      </Form>
    </Details>
  )
}
