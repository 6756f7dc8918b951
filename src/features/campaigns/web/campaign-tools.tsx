import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
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
  const next: readonly (keyof typeof NAMES)[] =
    campaign.erasedAt === null ? MOVES[campaign.state] : []
  return (
    <>
      <ButtonGroup>
        {!isDraft && (
          <>
            <ButtonLink href={`${base}/diem-danh`}>{text.checkIn}</ButtonLink>
            <ButtonLink href={`${base}/danh-sach`} tone="secondary">
              {text.people}
            </ButtonLink>
          </>
        )}
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
        <ButtonGroup>
          {next
            .filter(state => state !== 'cancelled')
            .map(state => (
              <Form key={state} action={`${base}/${NAMES[state]}`}>
                <Button tone={isDraft ? undefined : 'secondary'}>{text.moves[state]}</Button>
              </Form>
            ))}
        </ButtonGroup>
        {next.includes('cancelled') && <CallOff language={language} base={base} slots={slots} />}
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

/** There is no way back: it is opened first, and says how many people lose their place. */
function CallOff({
  language,
  base,
  slots,
}: Pick<CampaignToolsProps, 'language' | 'slots'> & { base: string }) {
  const { desk: text } = words(language)
  const people = slots.reduce((sum, slot) => sum + slot.taken + slot.waiting, 0)
  return (
    <Details summary={text.moves.cancelled}>
      <p class="govuk-body">{text.cancelWarning(people)}</p>
      <Form action={`${base}/${NAMES.cancelled}`}>
        <Button tone="warning">{text.cancelForGood}</Button>
      </Form>
    </Details>
  )
}
