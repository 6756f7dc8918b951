import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { type Campaign, textIn } from '../domain/campaign.ts'
import type { RegistrationState } from '../domain/registration.ts'
import { words } from '../words.ts'

export type CheckInOutcome = {
  readonly person?: {
    readonly name: string
    readonly state: RegistrationState
    readonly at: Instant | null
  }
  readonly problem?: 'code_wrong' | 'code_unknown' | 'still_waiting' | 'was_cancelled' | undefined
}

export type CheckInPageProps = CheckInOutcome & {
  readonly language: Language
  readonly campaign: Campaign
  readonly code: string
  /** It was done just now, for the first time. */
  readonly isFirst: boolean
}

/** `/can-bo/dang-ky/:id/diem-danh`: one code after the other, on a phone. */
export function CheckInPage(props: CheckInPageProps) {
  const { language, campaign, code, person } = props
  const { desk } = words(language)
  const text = desk.desk
  const base = href(language, `/can-bo/dang-ky/${campaign.id}`)
  const error = props.problem && text.problems[props.problem]
  const isReady = person?.state === 'confirmed' && person.at === null
  return (
    <OfficerPage title={text.title} hasErrors={error !== undefined}>
      <BackLink href={base} text={textIn(language, campaign.title)} />
      <ErrorSummary errors={error === undefined ? [] : [{ field: 'code', text: error }]} />
      <h1 class="govuk-heading-l">{text.title}</h1>
      <Said {...props} />
      <Form action={`${base}/diem-danh`}>
        <TextInput
          name="code"
          label={text.code}
          hint={text.hint}
          value={isReady || error !== undefined ? code : ''}
          chars={20}
          autoComplete="off"
          autoFocus
          error={error}
        />
        <Button size="large">{text.send}</Button>
      </Form>
    </OfficerPage>
  )
}

function Said({ language, person, isFirst }: CheckInPageProps) {
  const text = words(language).desk.desk
  if (person === undefined) return null
  const { name, state, at } = person
  if (state === 'waiting')
    return <Notification tone="warning" live title={`${name}: ${text.problems.still_waiting}`} />
  if (state === 'cancelled')
    return <Notification tone="error" live title={`${name}: ${text.problems.was_cancelled}`} />
  if (at === null) return <Notification live title={text.ready(name)} />
  return isFirst ? (
    <Notification tone="success" live title={text.arrived(name)} />
  ) : (
    <Notification tone="warning" live title={text.again(name, writeMoment(at))} />
  )
}
