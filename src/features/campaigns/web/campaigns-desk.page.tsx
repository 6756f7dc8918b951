import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { DeskTable } from '#ui/components/desk-table.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { type Campaign, calledOff, type Slot, textIn } from '../domain/campaign.ts'
import type { SettingsWarning } from '../domain/settings.ts'
import { words } from '../words.ts'
import { CampaignStateTag } from './campaign-state-tag.tsx'

export type CampaignsDeskProps = {
  readonly language: Language
  readonly now: Instant
  readonly rows: readonly {
    readonly campaign: Campaign
    readonly slots: readonly Slot[]
    readonly warnings: readonly SettingsWarning[]
  }[]
}

/** `/can-bo/dang-ky`: the campaigns of the officer's units. */
export function CampaignsDeskPage({ language, now, rows }: CampaignsDeskProps) {
  const { desk: text, span } = words(language)
  const base = href(language, '/can-bo/dang-ky')
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
            cell: ({ campaign, warnings }) => (
              <>
                <CampaignStateTag language={language} campaign={campaign} now={now} />
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
            cell: row => sumOf(row, ['taken', 'capacity']),
          },
          {
            id: 'waiting',
            heading: text.column.waiting,
            numeric: true,
            cell: row => sumOf(row, ['waiting']),
          },
        ]}
      />
    </OfficerPage>
  )
}

/** How many there are in the slots that stand; a dash where none does. */
function sumOf(
  { campaign, slots }: CampaignsDeskProps['rows'][number],
  parts: readonly ('taken' | 'capacity' | 'waiting')[],
): string {
  const standing = slots.filter(slot => calledOff(campaign, slot) === undefined)
  if (standing.length === 0) return '–'
  return parts.map(part => standing.reduce((sum, slot) => sum + slot[part], 0)).join('/')
}
