import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { DeskTable } from '#ui/components/desk-table.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { type Campaign, type Slot, textIn } from '../domain/campaign.ts'
import type { SettingsWarning } from '../domain/settings.ts'
import { words } from '../words.ts'
import { CAMPAIGN_TONES } from './tones.ts'

export type CampaignsDeskProps = {
  readonly language: Language
  readonly rows: readonly {
    readonly campaign: Campaign
    readonly slots: readonly Slot[]
    readonly warnings: readonly SettingsWarning[]
  }[]
}

/** `/can-bo/dang-ky`: the campaigns of the officer's units. */
export function CampaignsDeskPage({ language, rows }: CampaignsDeskProps) {
  const { desk: text, campaignStates, span } = words(language)
  const base = href(language, '/can-bo/dang-ky')
  const sum = (slots: readonly Slot[], of: 'taken' | 'capacity' | 'waiting'): number =>
    slots
      .filter(({ cancelReason }) => cancelReason === '')
      .reduce((total, slot) => total + slot[of], 0)
  return (
    <OfficerPage title={text.title}>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <ButtonGroup>
        <ButtonLink href={`${base}/moi`}>{text.create}</ButtonLink>
      </ButtonGroup>
      <DeskTable
        text={text}
        rows={rows}
        base={base}
        idOf={({ campaign }) => campaign.id}
        name={{
          heading: text.column.title,
          of: ({ campaign }) => textIn(language, campaign.title),
        }}
        columns={[
          {
            id: 'state',
            heading: text.column.state,
            cell: ({ campaign: { state }, warnings }) => (
              <>
                <StatusTag tone={CAMPAIGN_TONES[state]}>{campaignStates[state]}</StatusTag>
                {warnings.includes('place_is_closed') && (
                  <>
                    {' '}
                    <StatusTag tone="late">{text.placeClosed}</StatusTag>
                  </>
                )}
              </>
            ),
          },
          {
            id: 'period',
            heading: text.column.period,
            cell: ({ campaign }) =>
              span(writeMoment(campaign.opensAt), writeMoment(campaign.closesAt)),
          },
          {
            id: 'taken',
            heading: text.column.taken,
            numeric: true,
            cell: ({ slots }) => `${sum(slots, 'taken')}/${sum(slots, 'capacity')}`,
          },
          {
            id: 'waiting',
            heading: text.column.waiting,
            numeric: true,
            cell: ({ slots }) => sum(slots, 'waiting'),
          },
        ]}
      />
    </OfficerPage>
  )
}
