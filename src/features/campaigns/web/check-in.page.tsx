import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { type Campaign, textIn } from '../domain/campaign.ts'
import type { CheckInProblem } from '../domain/check-in.ts'
import { words } from '../words.ts'

export type CheckInOutcome = {
  readonly person?: {
    readonly id: string
    readonly name: string
    /** The slot, as it is written. */
    readonly when: string
    readonly at: Instant | null
    /** Why the person cannot be checked in now. */
    readonly problem: CheckInProblem | undefined
  }
  readonly problem?: 'code_wrong' | 'code_unknown' | undefined
}

export type CheckInPageProps = CheckInOutcome & {
  readonly language: Language
  readonly campaign: Campaign
  readonly code: string
  /** What was done just now: checked in, found to be checked in already, taken back. */
  readonly done?: '1' | '2' | '3' | undefined
}

/** `/can-bo/dang-ky/:id/diem-danh`: one code after the other, on a phone. */
export function CheckInPage(props: CheckInPageProps) {
  const { language, campaign, code, person } = props
  const { desk } = words(language)
  const text = desk.desk
  const base = href(language, `/can-bo/dang-ky/${campaign.id}`)
  const error = props.problem && text.problems[props.problem]
  const isReady = person?.at === null && person.problem === undefined
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
          saidBefore={person && SAID}
          error={error}
        />
        <ButtonGroup>
          <Button size="large">{text.send}</Button>
          <a class="govuk-link" href={`${base}/danh-sach`}>
            {text.withoutCode}
          </a>
        </ButtonGroup>
      </Form>
    </OfficerPage>
  )
}

/** The page begins in the field for the next code; what came of the last one is read out with it. */
const SAID = 'vua-diem-danh'

function Said({ language, campaign, person, done }: CheckInPageProps) {
  const text = words(language).desk.desk
  if (person === undefined) return null
  const { name, at, problem, when } = person
  if (at !== null) {
    const title = done === '1' ? text.arrived(name) : text.again(name, writeMoment(at))
    const back = `/can-bo/dang-ky/${campaign.id}/danh-sach/${person.id}/bo-diem-danh`
    return (
      <>
        <Notification tone={done === '1' ? 'success' : 'warning'} live id={SAID} title={title}>
          {when}
        </Notification>
        <Form action={href(language, back)}>
          <Button tone="secondary">{text.takeBack}</Button>
        </Form>
      </>
    )
  }
  if (problem !== undefined)
    return (
      <Notification
        tone={problem === 'still_waiting' || problem === 'not_the_day' ? 'warning' : 'error'}
        live
        id={SAID}
        title={`${name}: ${text.problems[problem]}`}
      >
        {when}
      </Notification>
    )
  const title = done === '3' ? text.takenBack(name) : text.ready(name)
  return (
    <Notification live id={SAID} title={title}>
      {when}
    </Notification>
  )
}
