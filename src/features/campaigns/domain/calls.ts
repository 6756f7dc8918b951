/** Whom officers call, and about what: people whom no e-mail reaches. */
import { addMinutes, type Instant } from '#kernel/instant.ts'
import { type CalledOff, type Campaign, calledOff, type Slot, type SlotDraft } from './campaign.ts'
import type { Call, Registration } from './registration.ts'

/** What an officer calls about: a place that came free, a place or time that changed, or that nothing comes of it. */
export type CallReason = 'promoted' | 'changed' | CalledOff

/**
 * Why an officer has to call somebody now. Who was reached hears all that was new by then; what comes later is due again.
 * Nobody is called who has come, who cancelled, or whose time is over.
 */
export function whyToCall(
  person: Pick<
    Registration,
    'state' | 'promotedAt' | 'changedAt' | 'email' | 'checkedInAt' | 'call'
  >,
  campaign: Pick<Campaign, 'state'>,
  slot: Pick<SlotDraft, 'endsAt'> & Partial<Pick<Slot, 'cancelReason'>>,
  now: Instant,
): CallReason | undefined {
  const { email, checkedInAt, call } = person
  if (email !== '' || checkedInAt !== null || slot.endsAt <= now) return undefined
  const news = newsFor(person, calledOff(campaign, slot))
  if (news === undefined || (call?.reached && call.at >= news.at)) return undefined
  return news.why
}

function newsFor(
  { state, promotedAt, changedAt }: Pick<Registration, 'state' | 'promotedAt' | 'changedAt'>,
  off: CalledOff | undefined,
): { readonly why: CallReason; readonly at: Instant } | undefined {
  if (state === 'cancelled') return undefined
  if (off !== undefined) return changedAt === null ? undefined : { why: off, at: changedAt }
  if (state === 'waiting') return undefined
  if (changedAt !== null && (promotedAt === null || changedAt > promotedAt))
    return { why: 'changed', at: changedAt }
  return promotedAt === null ? undefined : { why: 'promoted', at: promotedAt }
}

/** Whether the same officer noted the same call a moment ago: a button that was pressed twice is one call. */
export function isPressedTwice(
  last: Call | null,
  { by, reached, at }: { by: string; reached: boolean; at: Instant },
): boolean {
  return last?.by === by && last.reached === reached && at < addMinutes(last.at, 1)
}
