import type { Tone } from '#ui/components/tag.tsx'
import type { State } from '../../domain/states.ts'

/** How an applicant sees each state: with the agency, with them, done. */
export const STATE_TONES: Readonly<Record<State, Tone>> = {
  submitted: 'active',
  received: 'active',
  in_progress: 'active',
  awaiting_supplement: 'waiting',
  awaiting_payment: 'waiting',
  withdrawal_requested: 'waiting',
  not_received: 'neutral',
  stopped: 'neutral',
  resolved: 'done',
  returned: 'done',
}
