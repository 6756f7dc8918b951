/** Which events an applicant is told of: every change of status, and every change of what was promised (NĐ 224/2026 art. 15.1). */
import { CHANNELS } from './states.ts'

/** The types of events among which those with a message are. */
export const NOTICED_EVENTS = [
  'dossier.submitted',
  'dossier.received',
  'dossier.refused',
  'dossier.supplement_requested',
  'dossier.supplemented',
  'dossier.paused',
  'dossier.resumed',
  'dossier.due_date_changed',
  'dossier.apologised',
  'dossier.step_started',
  'dossier.step_forwarded',
  'dossier.resolved',
  'dossier.returned',
  'dossier.withdrawal_requested',
  'dossier.stopped',
] as const

/** A message has the name of the event that calls for it; to be forwarded from the counter reads as being started. */
export type NoticeType = Exclude<(typeof NOTICED_EVENTS)[number], 'dossier.step_forwarded'>

/** The message that an event calls for; undefined when another of the same act says it, or it concerns the office only. */
export function noticeOf(event: {
  readonly type: string
  readonly data: { readonly [key: string]: unknown }
}): NoticeType | undefined {
  const { data } = event
  switch (event.type) {
    case 'dossier.submitted':
      return data['walk_in'] === true ? undefined : 'dossier.submitted'
    case 'dossier.paused':
      return data['kind'] === 'supplement' ? undefined : 'dossier.paused'
    case 'dossier.resumed':
      return data['kind'] === 'supplement' ? undefined : 'dossier.resumed'
    case 'dossier.due_date_changed':
      return data['cause'] === 'pause' ? undefined : 'dossier.due_date_changed'
    case 'dossier.step_started':
    case 'dossier.step_forwarded':
      return data['state_before'] === 'received' ? 'dossier.step_started' : undefined
    case 'dossier.received':
    case 'dossier.refused':
    case 'dossier.supplement_requested':
    case 'dossier.supplemented':
    case 'dossier.apologised':
    case 'dossier.resolved':
    case 'dossier.returned':
    case 'dossier.withdrawal_requested':
    case 'dossier.stopped':
      return event.type
    default:
      return undefined
  }
}

/** What the message of an event asks the applicant to rate, if anything: how it was sent in, how the result came. */
export function ratedMomentOf(event: {
  readonly type: string
  readonly data: { readonly [key: string]: unknown }
}): 'submission' | 'result_return' | undefined {
  switch (event.type) {
    case 'dossier.submitted':
      return 'submission'
    case 'dossier.received':
      return event.data['channel'] === CHANNELS.online ? undefined : 'submission'
    case 'dossier.returned':
      return 'result_return'
    default:
      return undefined
  }
}
