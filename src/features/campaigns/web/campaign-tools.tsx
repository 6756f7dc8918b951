import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { OnPortal } from '#ui/layouts/officer-page.tsx'
import {
  type Campaign,
  isWithoutSlot,
  movesThatMatter,
  type Outcome,
  type Slot,
} from '../domain/campaign.ts'
import { words } from '../words.ts'
import { CallOffSlot, type TypedCallOff } from './call-off-slot.part.tsx'
import { CampaignStateTag } from './campaign-state-tag.tsx'
import { Counts } from './counts.part.tsx'
import { type CampaignErrors, errorText } from './desk.forms.ts'

const NAMES = { open: 'mo', closed: 'dong', cancelled: 'huy' } as const

export type CampaignToolsProps = {
  readonly language: Language
  readonly campaign: Campaign
  readonly slots: readonly Slot[]
  readonly outcomes: readonly Outcome[]
  readonly now: Instant
  readonly reason?: string | undefined
  readonly callOff?: TypedCallOff | undefined
  readonly errors: CampaignErrors
}

/** Over the form of a campaign: where it stands, what can be done with it, how full it is. */
export function CampaignTools(props: CampaignToolsProps) {
  const { language, campaign, slots, outcomes } = props
  const { desk: text } = words(language)
  const base = href(language, `/can-bo/dang-ky/${campaign.id}`)
  const isDraft = campaign.state === 'draft'
  return (
    <>
      <ButtonGroup>
        {!isDraft && campaign.erasedAt === null && (
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
          <OnPortal>
            {at => (
              <a class="govuk-link" href={at(href(language, `/dang-ky/${campaign.slug}`))}>
                {text.public}
              </a>
            )}
          </OnPortal>
        )}
      </ButtonGroup>
      <Moves {...props} base={base} />
      <Section title={text.counts}>
        <Counts language={language} campaign={campaign} slots={slots} outcomes={outcomes} />
      </Section>
    </>
  )
}

/** Where it stands, and what can be done about it. */
function Moves(props: CampaignToolsProps & { base: string }) {
  const { language, base, campaign, now } = props
  const { desk: text } = words(language)
  const isDraft = campaign.state === 'draft'
  const next = movesThatMatter(campaign, now)
  const isOver = next.length === 1 && next[0] === 'cancelled'
  return (
    <Section title={text.movesTitle}>
      <p class="govuk-body">
        <CampaignStateTag language={language} campaign={campaign} now={now} />
      </p>
      {isOver && (
        <p class="govuk-body">
          {text.takeAgain[isWithoutSlot(campaign, now) ? 'slot' : 'closing']}
        </p>
      )}
      <ButtonGroup>
        {next
          .filter(state => state !== 'cancelled')
          .map(state => (
            <Form key={state} action={`${base}/${NAMES[state]}`}>
              <Button tone={isDraft ? undefined : 'secondary'}>{text.moves[state]}</Button>
            </Form>
          ))}
      </ButtonGroup>
      {campaign.cancelReason !== '' && (
        <p class="govuk-body mc-said">{text.reasonWas(campaign.cancelReason)}</p>
      )}
      {next.includes('cancelled') && !isDraft && (
        <CallOffSlot {...props} action={`${base}/${NAMES.cancelled}`} />
      )}
      {next.includes('cancelled') && <CallOff {...props} base={base} />}
      {!next.includes('cancelled') && <Unsent {...props} />}
    </Section>
  )
}

/** The reason of who called it off a moment after somebody else did: its form is gone, the text is not. */
function Unsent({ language, reason, callOff }: CampaignToolsProps) {
  const typed = callOff?.reason ?? reason ?? ''
  if (typed === '') return null
  const { unsentReason: label } = words(language).desk
  return <Textarea name="unsent_reason" label={label} rows={3} readOnly value={typed} />
}

/** There is no way back: it is opened first, says how many people lose their place, and asks what they are told. */
function CallOff(props: CampaignToolsProps & { base: string }) {
  const { language, base, campaign, slots, reason, errors, now } = props
  const { desk: text } = words(language)
  const standing = slots.filter(slot => slot.cancelReason === '' && slot.endsAt > now)
  const people = standing.reduce((sum, slot) => sum + slot.taken + slot.waiting, 0)
  const error = errorText(language, errors.reason)
  return (
    <Details summary={text.moves.cancelled} open={error !== undefined}>
      <p class="govuk-body">{text.cancelWarning(people)}</p>
      <Form action={`${base}/${NAMES.cancelled}`}>
        {campaign.state !== 'draft' && (
          <Textarea
            name="reason"
            label={text.reason}
            hint={text.reasonHint}
            rows={3}
            value={reason}
            error={error}
          />
        )}
        <Button tone="warning">{text.cancelForGood}</Button>
      </Form>
    </Details>
  )
}
