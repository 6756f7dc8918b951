/**
 * Words of this feature:
 *   campaign      something for which people register, with a form of its own
 *   slot          a time of it, with so many places
 *   registration  one person's: confirmed, waiting for a place, or cancelled
 *   retention     the day on which everything about people is erased
 */
import type { FormDefinition } from '#features/procedures'
import type { Instant } from '#kernel/instant.ts'
import type { Language, Localised } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Ages } from './age.ts'

/** How a campaign stands. */
export const CAMPAIGN_STATES = ['draft', 'open', 'closed', 'cancelled'] as const
/** How a campaign stands. `open`: between its two moments it takes registrations. */
export type CampaignState = (typeof CAMPAIGN_STATES)[number]

/** What may follow on each state. */
export const MOVES = {
  draft: ['open', 'cancelled'],
  open: ['closed', 'cancelled'],
  closed: ['open', 'cancelled'],
  cancelled: [],
} as const satisfies Record<CampaignState, readonly CampaignState[]>

/** Tells whether a campaign may go from one state to the other. */
export function mayMove(from: CampaignState, to: CampaignState): boolean {
  return (MOVES[from] as readonly CampaignState[]).includes(to)
}

/** What is said about a campaign. English texts may be empty. */
export type CampaignDraft = {
  readonly title: Localised
  readonly about: Localised
  /** Who may register. */
  readonly who: Localised
  /** On the day of the slot. */
  readonly ages: Ages
  /** Of these wards alone; none: of any. */
  readonly wardIds: readonly number[]
  readonly placeText: string
  /** Where it is one of the places of the register. */
  readonly placeId: string | undefined
  readonly form: FormDefinition
  /** The question that tells a person; empty where one may register often. */
  readonly identityQuestion: string
  readonly opensAt: Instant
  readonly closesAt: Instant
  readonly reminderHours: number
  readonly retentionDay: PlainDate
}

/** A place of the register as a line of text. */
export function placeLine(place: { readonly nameVi: string; readonly address: string }): string {
  return `${place.nameVi}, ${place.address}`
}

/** A time with so many places. */
export type SlotDraft = {
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly capacity: number
}

/** A slot as it stands. `waiting`: registrations that wait for a place. */
export type Slot = SlotDraft & {
  readonly id: string
  readonly taken: number
  readonly arrivals: number
  readonly waiting: number
  /** Why this slot alone was called off, as it was typed; empty while it was not. */
  readonly cancelReason: string
}

/** How registrations of a slot ended beside those who have or wait for a place. */
export type Outcome = {
  readonly slotId: string
  readonly cancelled: number
  readonly came: number
}

/** A campaign as it is kept. */
export type Campaign = CampaignDraft & {
  readonly id: string
  readonly slug: string
  readonly unitId: number
  readonly state: CampaignState
  readonly revision: number
  readonly erasedAt: Instant | null
  /** Why it was called off, as it was typed; empty while it was not. */
  readonly cancelReason: string
  /** When the last of its slots begins that were not called off; null where all of them were. */
  readonly standsUntil: Instant | null
}

/** What was called off: the whole campaign, or a slot of it alone. */
export type CalledOff = 'called_off' | 'slot_called_off'

/** What of them was called off; undefined where the slot takes place. */
export function calledOff(
  { state }: Pick<Campaign, 'state'>,
  slot: Partial<Pick<Slot, 'cancelReason'>> | undefined,
): CalledOff | undefined {
  if (state === 'cancelled') return 'called_off'
  return (slot?.cancelReason ?? '') === '' ? undefined : 'slot_called_off'
}

/** Whether one may choose the slot, as long as the campaign takes registrations. */
export function isOffered(
  { startsAt, cancelReason }: Pick<Slot, 'startsAt' | 'cancelReason'>,
  now: Instant,
): boolean {
  return startsAt > now && cancelReason === ''
}

/** Whether people may register at that moment, or why not. */
export type Taking = 'takes' | 'not_yet' | 'over' | 'cancelled'

/** What says whether a campaign takes registrations. */
export type Standing = Pick<Campaign, 'state' | 'opensAt' | 'closesAt' | 'standsUntil'>

/** Whether a campaign takes registrations at that moment: while it is open, and one of its slots is still to come. */
export function takingAt(
  { state, opensAt, closesAt, standsUntil }: Standing,
  now: Instant,
): Taking {
  if (state === 'cancelled') return 'cancelled'
  if (state === 'closed' || now >= closesAt || isWithoutSlot({ standsUntil }, now)) return 'over'
  return state === 'draft' || now < opensAt ? 'not_yet' : 'takes'
}

/** Whether every slot has begun or was called off. */
export function isWithoutSlot(
  { standsUntil }: Pick<Campaign, 'standsUntil'>,
  now: Instant,
): boolean {
  return standsUntil === null || now >= standsUntil
}

/** The moves that change something for residents: what takes none by the clock is not closed, and opening does not help it. */
export function movesThatMatter(
  campaign: Standing & Pick<Campaign, 'erasedAt'>,
  now: Instant,
): readonly Exclude<CampaignState, 'draft'>[] {
  const { state, erasedAt } = campaign
  if (erasedAt !== null) return []
  const isOver = takingAt({ ...campaign, state: 'open' }, now) === 'over'
  return MOVES[state].filter(to => to === 'cancelled' || state === 'draft' || !isOver)
}

const TAKING_ORDER = { takes: 0, not_yet: 1, over: 2, cancelled: 2 } as const satisfies Record<
  Taking,
  number
>

/** Those for which one can register first, those to come next; otherwise as they were. */
export function openFirst(campaigns: readonly Campaign[], now: Instant): Campaign[] {
  const orderOf = (campaign: Campaign) => TAKING_ORDER[takingAt(campaign, now)]
  return campaigns.toSorted((a, b) => orderOf(a) - orderOf(b))
}

/** A text in that language: the Vietnamese one where there is no other. */
export function textIn(language: Language, text: Localised): string {
  return text[language] === '' ? text.vi : text[language]
}

/** The language to mark such a text with on a page of that language. */
export function langOf(language: Language, text: Localised): 'vi' | undefined {
  return language !== 'vi' && text[language] === '' && text.vi !== '' ? 'vi' : undefined
}
