import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Localised } from '#kernel/language.ts'
import type { Db } from '#platform/db/db.ts'
import { type FewFound, searchFew } from '#platform/search/few-texts.ts'
import { keptTexts } from '#platform/search/kept-texts.ts'
import { type Campaign, type Taking, takingAt } from '../domain/campaign.ts'
import { wardsOf } from '../domain/wards.ts'
import { listPublicCampaigns } from '../store/campaign.queries.ts'
import { campaignsTag } from './tags.ts'

/** A campaign that was found, and whether it takes registrations; `changesAt`: when that may change. */
export type CampaignHit = Campaign & {
  readonly taking: Taking
  readonly changesAt: Instant | undefined
}

/** Finds campaigns that residents may see, by words; with `taking` only those of which that is so. */
export async function searchCampaigns(
  db: Db,
  siteId: number,
  request: { text: string; limit: number; now: Instant; taking?: string | undefined },
): Promise<FewFound<CampaignHit>> {
  const { text, limit, now, taking } = request
  const tags = [campaignsTag(siteId)]
  const kept = { name: 'campaigns', siteId, on: dateInVietNam(now), tags }
  const few = await keptTexts(db, kept, async () =>
    (await listPublicCampaigns(db, siteId)).map(campaign => ({
      of: campaign,
      titles: [campaign.title.vi, campaign.title.en],
      text: `${bothOf(campaign.about)} ${bothOf(campaign.who)} ${campaign.placeText} ${wardNames(campaign)}`,
    })),
  )
  const keyOf = (campaign: Campaign) => takingAt(campaign, now)
  const found = await searchFew(few, { text, limit, keyOf, key: taking })
  const hits = found.hits.map(campaign => ({
    ...{ ...campaign, taking: takingAt(campaign, now) },
    changesAt: firstAfter(now, [campaign.opensAt, campaign.closesAt, campaign.standsUntil]),
  }))
  return { ...found, hits }
}

/** The next of these moments. */
const firstAfter = (now: Instant, moments: readonly (Instant | null)[]): Instant | undefined =>
  moments
    .filter(each => each !== null)
    .filter(each => each > now)
    .toSorted((a, b) => a.getTime() - b.getTime())[0]

const wardNames = (campaign: Campaign): string =>
  wardsOf(campaign)
    .map(({ name }) => bothOf(name))
    .join(' ')

const bothOf = ({ vi, en }: Localised): string => `${vi} ${en}`
