import type { Language } from '#kernel/language.ts'
import { StatusTag, type Tone } from '#ui/components/tag.tsx'
import { type CalledOff, type Campaign, calledOff, type Slot } from '../domain/campaign.ts'
import type { Registration, RegistrationState } from '../domain/registration.ts'
import { words } from '../words.ts'

/** How a registration stands; `came`: before what it was for was called off. */
export type Stands = RegistrationState | CalledOff | 'came'

const TONES: Readonly<Record<Stands, Tone>> = {
  confirmed: 'done',
  waiting: 'waiting',
  cancelled: 'neutral',
  called_off: 'late',
  slot_called_off: 'late',
  came: 'done',
}

type Props = {
  readonly campaign: Campaign
  readonly slot: Slot | undefined
  readonly registration: Pick<Registration, 'state' | 'checkedInAt'>
}

/** How a registration stands: in what was called off nobody has or waits for a place, but who has come has come. */
export function standsAs({ campaign, slot, registration: { state, checkedInAt } }: Props): Stands {
  const off = calledOff(campaign, slot)
  if (state === 'cancelled' || off === undefined) return state
  return checkedInAt === null ? off : 'came'
}

/** The same as a mark. */
export function RegistrationTag(props: Props & { readonly language: Language }) {
  const stands = standsAs(props)
  return <StatusTag tone={TONES[stands]}>{words(props.language).states[stands]}</StatusTag>
}
