import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Campaign, Slot } from '../domain/campaign.ts'
import { wardsOf } from '../domain/wards.ts'
import { words } from '../words.ts'
import { agesText } from './ages-text.ts'

/** Who may register, by age and ward, in one sentence; undefined: anybody. */
export function letInText(
  language: Language,
  campaign: Pick<Campaign, 'ages' | 'wardIds' | 'form'>,
): string | undefined {
  return words(language).wards.for(campaign.ages, wardsOf(campaign)) || undefined
}

/** How age and residence are counted, for whom it matters. */
export function countedText(
  language: Language,
  campaign: Campaign,
  slots: readonly Slot[],
  now: Instant,
): string {
  const ages = agesText(language, campaign, slots, now)?.counted
  const wards = wardsOf(campaign).length === 0 ? undefined : words(language).wards.counted
  return [ages, wards].filter(Boolean).join(' ')
}
