import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { StatusTag } from '#ui/components/tag.tsx'
import { type Campaign, takingAt } from '../domain/campaign.ts'
import { words } from '../words.ts'
import { CAMPAIGN_TONES, TAKING_TONES } from './tones.ts'

type Props = { readonly language: Language; readonly campaign: Campaign; readonly now: Instant }

/** How a campaign stands, as officers read it: what takes nobody any more by the clock is not called open. */
export function CampaignStateTag({ language, campaign, now }: Props) {
  const { campaignStates, taking } = words(language)
  const { state } = campaign
  if (state === 'open' && takingAt(campaign, now) === 'over')
    return <StatusTag tone={TAKING_TONES.over}>{taking.over}</StatusTag>
  return <StatusTag tone={CAMPAIGN_TONES[state]}>{campaignStates[state]}</StatusTag>
}
