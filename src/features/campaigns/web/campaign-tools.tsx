import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { Table } from '#ui/components/table.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { type Campaign, MOVES, type Slot } from '../domain/campaign.ts'
import { words } from '../words.ts'
import { CAMPAIGN_TONES } from './tones.ts'

const NAMES = { open: 'mo', closed: 'dong', cancelled: 'huy' } as const

export type CampaignToolsProps = {
  readonly language: Language
  readonly campaign: Campaign
  readonly slots: readonly Slot[]
}

/** Over the form of a campaign: where it stands, what can be done with it, how full it is. */
export function CampaignTools({ language, campaign, slots }: CampaignToolsProps) {
  const { desk: text, campaignStates, when } = words(language)
  const base = href(language, `/can-bo/dang-ky/${campaign.id}`)
  const isDraft = campaign.state === 'draft'
  const next: readonly (keyof typeof NAMES)[] = MOVES[campaign.state]
  return (
    <>
      <ButtonGroup>
        <ButtonLink href={`${base}/diem-danh`}>{text.checkIn}</ButtonLink>
        <ButtonLink href={`${base}/danh-sach`} tone="secondary">
          {text.people}
        </ButtonLink>
        {isDraft ? (
          <a class="govuk-link" href={`${base}/xem`}>
            {text.preview}
          </a>
        ) : (
          <a class="govuk-link" href={href(language, `/dang-ky/${campaign.slug}`)}>
            {text.public}
          </a>
        )}
      </ButtonGroup>
      <Section title={text.movesTitle}>
        <p class="govuk-body">
          <StatusTag tone={CAMPAIGN_TONES[campaign.state]}>
            {campaignStates[campaign.state]}
          </StatusTag>
        </p>
        {next.length > 0 && (
          <>
            <ButtonGroup>
              {next.map(state => (
                <Form key={state} action={`${base}/${NAMES[state]}`}>
                  <Button tone={state === 'cancelled' ? 'warning' : 'secondary'}>
                    {text.moves[state]}
                  </Button>
                </Form>
              ))}
            </ButtonGroup>
            <p class="mc-muted">{text.cancelWarning}</p>
          </>
        )}
      </Section>
      <Section title={text.counts}>
        <Table
          caption={text.counts}
          hideCaption
          narrow="as-is"
          rows={slots}
          rowKey={slot => slot.id}
          columns={[
            { id: 'slot', heading: text.slot, cell: slot => when(slot.startsAt, slot.endsAt) },
            {
              id: 'taken',
              heading: text.column.taken,
              numeric: true,
              cell: slot => `${slot.taken}/${slot.capacity}`,
            },
            {
              id: 'waiting',
              heading: text.column.waiting,
              numeric: true,
              cell: slot => slot.waiting,
            },
          ]}
        />
      </Section>
    </>
  )
}
