import { writeDay, writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { ButtonLink } from '#ui/components/button.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Section } from '#ui/components/section.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { Table } from '#ui/components/table.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { type Campaign, langOf, type Slot, takingAt, textIn } from '../domain/campaign.ts'
import { wardsOf } from '../domain/wards.ts'
import { words } from '../words.ts'
import { agesText } from './ages-text.ts'
import { type CampaignPlace, PlaceFact } from './place-fact.tsx'
import { SlotTime } from './slot-time.tsx'
import { TAKING_TONES } from './tones.ts'

export type CampaignPageProps = CampaignPlace & {
  readonly language: Language
  readonly campaign: Campaign
  readonly slots: readonly Slot[]
  readonly now: Instant
  /** An officer looks at it before residents do. */
  readonly isPreview: boolean
}

/** `/dang-ky/:slug`: what it is, for whom, where, when, and how many places are free. */
export function CampaignPage(props: CampaignPageProps) {
  const { language, campaign, slots, now, isPreview } = props
  const text = words(language)
  const base = href(language, '/dang-ky')
  const title = textIn(language, campaign.title)
  const taking = takingAt(campaign, now)
  const ages = agesText(language, campaign, slots, now)
  const wards = wardsOf(campaign)
  const facts = [
    {
      key: text.facts.about,
      value: said(textIn(language, campaign.about)),
      valueLang: langOf(language, campaign.about),
    },
    {
      key: text.facts.who,
      value: said(textIn(language, campaign.who)),
      valueLang: langOf(language, campaign.who),
    },
    {
      key: text.ages.title,
      value: ages === undefined ? '' : `${ages.who}. ${ages.counted}`,
    },
    {
      key: text.wards.title,
      value: wards.length === 0 ? '' : `${text.wards.who(wards)}. ${text.wards.counted}`,
    },
    { key: text.facts.place, value: <PlaceFact {...props} /> },
    {
      key: text.facts.time,
      value: text.span(writeMoment(campaign.opensAt), writeMoment(campaign.closesAt)),
    },
  ]
  return (
    <PublicLayout
      title={title}
      description={textIn(language, campaign.about)}
      section={base}
      noIndex={isPreview}
      before={<BackLink href={base} text={text.title} />}
    >
      {isPreview && <Notification title={text.desk.previewNote} />}
      <h1 class="govuk-heading-l" lang={langOf(language, campaign.title)}>
        {title}
      </h1>
      <p class="govuk-body">
        <StatusTag tone={TAKING_TONES[taking]}>{text.taking[taking]}</StatusTag>
      </p>
      {campaign.cancelReason !== '' && (
        <Notification tone="warning" title={text.calledOff}>
          <div class="mc-said" lang={language === 'vi' ? undefined : 'vi'}>
            {campaign.cancelReason}
          </div>
        </Notification>
      )}
      <SummaryList rows={facts.filter(({ value }) => value !== '')} />
      {campaign.state !== 'cancelled' && campaign.standsUntil === null && (
        <Notification tone="warning" title={text.allCalledOff} />
      )}
      {taking === 'takes' && !isPreview && (
        <p class="govuk-body">
          <ButtonLink href={`${base}/${campaign.slug}/gui`}>{text.start}</ButtonLink>
        </p>
      )}
      <Section title={text.slots}>
        <Table
          caption={text.slots}
          hideCaption
          narrow="as-is"
          rows={slots}
          rowKey={slot => slot.id}
          columns={[
            {
              id: 'time',
              heading: text.slotTime,
              cell: slot => (
                <>
                  <SlotTime language={language} slot={slot} />
                  {slot.cancelReason !== '' && (
                    <div class="mc-said" lang={language === 'vi' ? undefined : 'vi'}>
                      {slot.cancelReason}
                    </div>
                  )}
                </>
              ),
            },
            ...(taking === 'takes' || taking === 'not_yet'
              ? [
                  {
                    ...{ id: 'free', heading: text.slotFree },
                    cell: (slot: Slot) => freeText(language, slot, now),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <p class="mc-muted">{text.erasedOn(writeDay(campaign.retentionDay))}</p>
    </PublicLayout>
  )
}

/** Lines and paragraphs as they were typed. */
const said = (text: string) => (text === '' ? '' : <div class="mc-said">{text}</div>)

/** How many places a slot has, or how many wait for one. */
export function freeText(language: Language, slot: Slot, now: Instant): string {
  const text = words(language)
  if (slot.cancelReason !== '') return '–'
  if (slot.startsAt <= now) return text.slotPassed
  const free = slot.capacity - slot.taken
  return free > 0 ? text.free(free, slot.capacity) : text.full(slot.waiting)
}
