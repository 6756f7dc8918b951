/** Whether a document is in effect: told from days, never kept. Law 64/2025/QH15 art. 53, 57. */
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Effect } from './document.ts'

/** What readers are told of a document's effect. */
export const EFFECTS = ['not_yet', 'in_effect', 'partly_ended', 'ended'] as const
/** What readers are told of a document's effect. */
export type EffectStatus = (typeof EFFECTS)[number]

/** How a document stands on that day. One that ended never comes back, whatever becomes of what ended it. */
export function effectOn(
  { effectFrom, endsOn, partlyEndsOn }: Effect,
  day: PlainDate,
): EffectStatus {
  if (endsOn !== null && endsOn <= day) return 'ended'
  if (effectFrom > day) return 'not_yet'
  return partlyEndsOn !== null && partlyEndsOn <= day ? 'partly_ended' : 'in_effect'
}
