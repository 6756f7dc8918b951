import type { Tone } from '#ui/components/tag.tsx'
import type { CampaignState, Taking } from '../domain/campaign.ts'

/** How it looks whether a campaign takes registrations. */
export const TAKING_TONES: Readonly<Record<Taking, Tone>> = {
  takes: 'done',
  not_yet: 'waiting',
  over: 'neutral',
  cancelled: 'late',
}

/** How the state of a campaign looks. */
export const CAMPAIGN_TONES: Readonly<Record<CampaignState, Tone>> = {
  draft: 'neutral',
  open: 'done',
  closed: 'waiting',
  cancelled: 'late',
}
