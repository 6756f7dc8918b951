/**
 * Whether the settings of a campaign agree with each other. Words:
 *   fault    what is refused: as it stands, somebody is promised what cannot be kept
 *   warning  what is told: it works, and most likely is not meant so
 */
import { addMinutes, dateInVietNam, type Instant } from '#kernel/instant.ts'
import { addMonths } from '#kernel/plain-date.ts'
import { hasAges } from './age.ts'
import { askedIn } from './asked.ts'
import type { Campaign, CampaignDraft, SlotDraft } from './campaign.ts'

/** What contradicts itself. */
export type SettingsFault =
  | 'ages_not_asked'
  | 'ages_empty'
  | 'wards_not_asked'
  | 'opens_after_slot'
  | 'closes_after_slots'
  | 'reminder_without_email'
  | 'reminder_before_opening'
  | 'retention_too_early'

/** What is told after saving. */
export type SettingsWarning =
  | 'place_is_closed'
  | 'nobody_is_told'
  | 'told_by_phone_only'
  | 'all_is_past'
  | 'kept_long'

const MINUTES_IN_HOUR = 60
const MONTHS_KEPT = 12

/** When the people of a slot are reminded, or undefined when they are not. */
export function reminderAt(
  { reminderHours }: Pick<CampaignDraft, 'reminderHours'>,
  { startsAt }: Pick<SlotDraft, 'startsAt'>,
): Instant | undefined {
  return reminderHours === 0 ? undefined : addMinutes(startsAt, -reminderHours * MINUTES_IN_HOUR)
}

/** Everything that contradicts itself. Slots are in their order, one at least. */
export function faultsIn(draft: CampaignDraft, slots: readonly SlotDraft[]): SettingsFault[] {
  const { ages, opensAt, closesAt, retentionDay, reminderHours } = draft
  const { usual } = askedIn(draft.form)
  const [first, last] = [slots[0], slots.at(-1)]
  if (first === undefined || last === undefined) throw new Error('A campaign has a slot')
  const reminder = reminderAt(draft, first)
  const end = Math.max(closesAt.getTime(), ...slots.map(({ endsAt }) => endsAt.getTime()))
  const isWrong: Readonly<Record<SettingsFault, boolean>> = {
    ages_not_asked: hasAges(ages) && !usual.includes('born_on'),
    ages_empty: ages.from !== undefined && ages.below !== undefined && ages.below <= ages.from,
    wards_not_asked: draft.wardIds.length > 0 && !usual.includes('ward'),
    opens_after_slot: opensAt >= first.startsAt,
    closes_after_slots: closesAt > last.startsAt,
    reminder_without_email: reminderHours > 0 && !usual.includes('email'),
    reminder_before_opening: reminder !== undefined && reminder <= opensAt,
    retention_too_early: retentionDay <= dateInVietNam(new Date(end)),
  }
  return (Object.keys(isWrong) as SettingsFault[]).filter(fault => isWrong[fault])
}

/** What officers are told of a campaign that residents see, or will. `isPlaceClosed`: for good, in the register of places. */
export function warningsIn(
  campaign: Pick<Campaign, 'form' | 'closesAt' | 'retentionDay' | 'state'>,
  slots: readonly SlotDraft[],
  now: Instant,
  isPlaceClosed = false,
): SettingsWarning[] {
  const { form, closesAt, retentionDay, state } = campaign
  const last = slots.at(-1)
  if (last === undefined || state === 'cancelled') return []
  const { usual } = askedIn(form)
  const [hasPhone, hasEmail] = [usual.includes('phone'), usual.includes('email')]
  const isWrong: Readonly<Record<SettingsWarning, boolean>> = {
    place_is_closed: isPlaceClosed && last.endsAt > now,
    nobody_is_told: !hasPhone && !hasEmail,
    told_by_phone_only: hasPhone && !hasEmail,
    all_is_past: state === 'draft' && closesAt <= now,
    kept_long: retentionDay > addMonths(dateInVietNam(last.endsAt), MONTHS_KEPT),
  }
  return (Object.keys(isWrong) as SettingsWarning[]).filter(warning => isWrong[warning])
}
