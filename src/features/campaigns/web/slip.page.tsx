import { summaryOf } from '#features/procedures'
import { writeMoment } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { ButtonGroup } from '#ui/components/button.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { QrCode } from '#ui/components/qr-code.tsx'
import { PrintButton } from '#ui/components/script-buttons.tsx'
import { Section } from '#ui/components/section.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import {
  type CalledOff,
  type Campaign,
  calledOff,
  langOf,
  type Slot,
  takingAt,
  textIn,
} from '../domain/campaign.ts'
import { cancelProblem } from '../domain/cancelling.ts'
import type { OtherSlots } from '../domain/other-slots.ts'
import type { Registration } from '../domain/registration.ts'
import { words } from '../words.ts'
import { type CampaignPlace, PlaceFact } from './place-fact.tsx'
import { RegistrationTag } from './registration-tag.tsx'

export type SlipPageProps = CampaignPlace & {
  readonly language: Language
  readonly campaign: Campaign
  readonly registration: Registration
  readonly slot: Slot
  /** What is left of the campaign where the slot was called off. */
  readonly others: OtherSlots
  /** Among those who wait; 1 is the next. */
  readonly position: number
  readonly qr: string
  /** The slip's own address, without language. */
  readonly path: string
  readonly now: Instant
}

/** `/dang-ky/phieu/:token`: the code and its QR, where and when; it prints on one page. */
export function SlipPage(props: SlipPageProps) {
  const { language, campaign, registration, slot, now } = props
  const text = words(language)
  const { slip } = text
  const { state } = registration
  const title = textIn(language, campaign.title)
  const off = calledOff(campaign, slot)
  const isOff = off !== undefined
  const mayCancel = cancelProblem(registration, campaign, slot, now) === undefined
  return (
    <PublicLayout title={slip.title} section={href(language, '/dang-ky')} noIndex>
      {off !== undefined && <Off {...props} off={off} />}
      <h1 class="govuk-heading-l" lang={langOf(language, campaign.title)}>
        {title}
      </h1>
      <p class="govuk-body">
        <RegistrationTag {...props} />
      </p>
      <News {...props} />
      {state === 'waiting' && !isOff && (
        <p class="govuk-body">
          <strong>{slip.position(props.position)}</strong> {slip.waitingText}
        </p>
      )}
      {state !== 'cancelled' && (
        <div class="mc-slip">
          <p class="mc-slip__code">
            <span class="mc-slip__label">{slip.code}</span>
            <strong>{registration.code}</strong>
          </p>
          <QrCode src={props.qr} alt={slip.qrAlt} />
        </div>
      )}
      {state === 'confirmed' && !isOff && <p class="govuk-body">{slip.confirmedText}</p>}
      <SummaryList
        rows={[
          { key: slip.time, value: text.when(slot.startsAt, slot.endsAt) },
          { key: slip.place, value: <PlaceFact {...props} /> },
          { key: slip.registeredAt, value: writeMoment(registration.registeredAt) },
        ]}
      />
      {registration.checkedInAt !== null && (
        <p class="govuk-body">{slip.checkedIn(writeMoment(registration.checkedInAt))}</p>
      )}
      <Told {...props} />
      {state !== 'cancelled' && (
        <>
          <p class="mc-muted">{slip.keep}</p>
          <ButtonGroup>
            <PrintButton text={slip.print} />
            {takingAt(campaign, now) === 'takes' && (
              <a class="govuk-link" href={href(language, `/dang-ky/${campaign.slug}/gui`)}>
                {off === 'slot_called_off' ? slip.anotherSlot : slip.another}
              </a>
            )}
            {mayCancel && (
              <a class="govuk-link" href={href(language, `${props.path}/huy`)}>
                {slip.cancel}
              </a>
            )}
          </ButtonGroup>
        </>
      )}
    </PublicLayout>
  )
}

/** What was called off, why, and what is left to the person. */
function Off({ language, off, ...props }: SlipPageProps & { off: CalledOff }) {
  const { slip } = words(language)
  const { campaign, slot, registration } = props
  const reason = off === 'called_off' ? campaign.cancelReason : slot.cancelReason
  const hasCome = registration.checkedInAt !== null
  const left = off === 'called_off' ? undefined : slip.others[props.others]
  return (
    <Notification tone="warning" title={hasCome ? slip.offSinceCome[off] : slip.off[off]}>
      {reason !== '' && (
        <div class="mc-said" lang={language === 'vi' ? undefined : 'vi'}>
          {reason}
        </div>
      )}
      {(hasCome || left !== undefined) && <p>{hasCome ? slip.askIfNotDone : left}</p>}
    </Notification>
  )
}

/** What others did about the registration. */
function News({ language, registration }: SlipPageProps) {
  const { slip } = words(language)
  return (
    <>
      {registration.cancelReason !== '' && (
        <Notification tone="warning" title={slip.cancelledByUnit}>
          <div class="mc-said" lang={language === 'vi' ? undefined : 'vi'}>
            {registration.cancelReason}
          </div>
        </Notification>
      )}
      {registration.repeatedAt !== null && registration.state !== 'cancelled' && (
        <Notification title={slip.repeated(writeMoment(registration.repeatedAt))}>
          {slip.repeatedText}
        </Notification>
      )}
    </>
  )
}

function Told({ language, campaign, registration }: SlipPageProps) {
  const { slip } = words(language)
  const told = summaryOf(
    campaign.form,
    registration.answers,
    language,
    dateInVietNam(registration.registeredAt),
  )
  const rows = told.flatMap(section => section.rows)
  return (
    <Section title={slip.answers}>
      <SummaryList
        rows={rows.map(({ label, lines, lang, linesLang }) => ({
          ...{ key: label, value: lines.join(', '), lang, valueLang: linesLang },
        }))}
      />
    </Section>
  )
}
