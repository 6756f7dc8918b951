import {
  errorText,
  type FormError,
  FormPage,
  hasUploads,
  type Page,
  type Raw,
} from '#features/procedures'
import { writeDay } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button, DefaultButton } from '#ui/components/button.tsx'
import { Radios } from '#ui/components/choices.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { type Campaign, isOffered, type Slot, textIn } from '../domain/campaign.ts'
import { goesWithName } from '../domain/identity.ts'
import { words } from '../words.ts'
import { freeText } from './campaign.page.tsx'
import { countedText, letInText } from './let-in-text.ts'

export type RegisterPageProps = {
  readonly language: Language
  readonly campaign: Campaign
  readonly questions: Page
  readonly slots: readonly Slot[]
  readonly raw: Raw
  readonly errors: readonly FormError[]
  /** Sent a second time, the form makes nothing new. */
  readonly once: string
  readonly unitNames: readonly string[]
  readonly now: Instant
  readonly today: PlainDate
}

/** `/dang-ky/:slug/gui`: the time, then the campaign's own questions. */
export function RegisterPage(props: RegisterPageProps) {
  const { language, campaign, questions, errors, raw, now } = props
  const text = words(language)
  const here = href(language, `/dang-ky/${campaign.slug}`)
  const title = textIn(language, campaign.title)
  const slotError = errors.find(({ field }) => field === 'slot')
  const chosen = raw['slot']
  const identity = questions.questions.find(({ key }) => key === campaign.identityQuestion)
  const letIn = letInText(language, campaign)
  return (
    <PublicLayout
      title={`${text.start}: ${title}`}
      section={href(language, '/dang-ky')}
      noIndex
      hasErrors={errors.length > 0}
      before={<BackLink href={here} text={title} />}
    >
      <Form action={`${here}/gui`} fields={{ once: props.once }} upload={hasUploads(questions)}>
        {hasUploads(questions) && <DefaultButton>{text.form.send}</DefaultButton>}
        <FormPage
          language={language}
          page={questions}
          raw={raw}
          errors={errors}
          unitNames={props.unitNames}
          caption={title}
          conditions={{ known: {}, today: props.today }}
          shortcut={
            <>
              {letIn && (
                <Notification title={letIn}>
                  {countedText(language, campaign, props.slots, now)}
                </Notification>
              )}
              {identity && (
                <p class="govuk-hint">
                  {text.form[goesWithName(identity.key) ? 'onceWithName' : 'once'](
                    identity.label[language],
                  )}
                </p>
              )}
              <Radios
                name="slot"
                label={text.form.slot}
                hint={text.form.slotHint}
                error={slotError && errorText(slotError, language)}
                items={props.slots
                  .filter(slot => isOffered(slot, now))
                  .map(slot => ({
                    value: slot.id,
                    text: text.when(slot.startsAt, slot.endsAt),
                    hint: freeText(language, slot, now),
                  }))}
                value={typeof chosen === 'string' ? chosen : undefined}
              />
            </>
          }
        />
        <p class="mc-muted">{text.erasedOn(writeDay(campaign.retentionDay))}</p>
        <Button>{text.form.send}</Button>
      </Form>
    </PublicLayout>
  )
}
