import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { Card, CardGrid } from '#ui/components/card.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { type Campaign, openFirst, takingAt, textIn } from '../domain/campaign.ts'
import { words } from '../words.ts'
import { letInText } from './let-in-text.ts'
import { TAKING_TONES } from './tones.ts'

export type CampaignsPageProps = {
  readonly language: Language
  readonly campaigns: readonly Campaign[]
  readonly now: Instant
}

/** `/dang-ky`: what one can register for, and what one could. */
export function CampaignsPage({ language, campaigns, now }: CampaignsPageProps) {
  const text = words(language)
  const base = href(language, '/dang-ky')
  return (
    <PublicLayout title={text.title} description={text.lead} section={base}>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={`${base}/tra-cuu`}>
          {text.lookUpLink}
        </a>
      </p>
      {campaigns.length === 0 ? (
        <EmptyState title={text.none} text={text.noneText} />
      ) : (
        <CardGrid
          wide
          items={openFirst(campaigns, now).map(campaign => {
            const taking = takingAt(campaign, now)
            return {
              key: campaign.id,
              card: (
                <Card
                  level={2}
                  title={textIn(language, campaign.title)}
                  href={`${base}/${campaign.slug}`}
                  text={campaign.placeText}
                >
                  {letInText(language, campaign) && (
                    <p class="mc-card__text">{letInText(language, campaign)}</p>
                  )}
                  <p class="mc-card__text">
                    <StatusTag tone={TAKING_TONES[taking]}>{text.taking[taking]}</StatusTag>
                  </p>
                  {taking === 'takes' && (
                    <p class="mc-card__text">{text.until(writeMoment(campaign.closesAt))}</p>
                  )}
                  {taking === 'not_yet' && (
                    <p class="mc-card__text">{text.from(writeMoment(campaign.opensAt))}</p>
                  )}
                </Card>
              ),
            }
          })}
        />
      )}
    </PublicLayout>
  )
}
