import { type Question, summaryOf } from '#features/procedures'
import { writeMoment } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { writeSize } from '#kernel/number-text.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { SummaryList, type SummaryRow } from '#ui/components/summary-list.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { Campaign, Slot } from '../domain/campaign.ts'
import { cancelProblem } from '../domain/cancelling.ts'
import { nameIn, type Registration } from '../domain/registration.ts'
import { words } from '../words.ts'
import { filesIn } from './answer-files.ts'
import {
  CallButtons,
  CallState,
  type CallsProps,
  Contact,
  reasonOf,
  TakeCallBack,
} from './calls.part.tsx'
import { CancelForm } from './cancel-for.page.tsx'
import { RegistrationTag } from './registration-tag.tsx'

export type PersonPageProps = Omit<CallsProps, 'slots'> & {
  readonly slot: Slot | undefined
  readonly person: Registration
  /** The day has come, and there is a place. */
  readonly mayCheckIn: boolean
}

/** `/can-bo/dang-ky/:id/danh-sach/:person`: what somebody told, with the files. */
export function PersonPage(props: PersonPageProps) {
  const { language, campaign, slot, person, mayCheckIn } = props
  const { desk, when } = words(language)
  const text = desk.list
  const base = href(language, `/can-bo/dang-ky/${campaign.id}`)
  const name = nameIn(person.answers) || person.code
  const hasContact = person.phone !== '' || person.email !== ''
  const calls = { ...props, slots: slot === undefined ? [] : [slot] }
  const facts = [
    { key: text.code, value: person.code },
    { key: text.slot, value: slot === undefined ? '' : when(slot.startsAt, slot.endsAt) },
    { key: text.contact, value: hasContact ? <Contact language={language} person={person} /> : '' },
    { key: text.registeredAt, value: writeMoment(person.registeredAt) },
    { key: text.cancel.was, value: person.cancelReason },
    { key: text.repeatedAt, value: person.repeatedAt ? writeMoment(person.repeatedAt) : '' },
    {
      key: text.checkedIn,
      value: person.checkedInAt === null ? '' : writeMoment(person.checkedInAt),
    },
  ]
  return (
    <OfficerPage title={name}>
      <BackLink href={`${base}/danh-sach`} text={text.title} />
      <h1 class="govuk-heading-l">{name}</h1>
      <p class="govuk-body">
        <RegistrationTag {...props} registration={person} />
      </p>
      <SummaryList rows={facts.filter(({ value }) => value !== '')} />
      {mayCheckIn && (
        <Form action={`${base}/diem-danh`} fields={{ code: person.code }}>
          <Button>{desk.desk.send}</Button>
        </Form>
      )}
      {person.checkedInAt !== null && (
        <Form action={`${base}/danh-sach/${person.id}/bo-diem-danh`}>
          <Button tone="secondary">{desk.desk.takeBack}</Button>
        </Form>
      )}
      <Calls {...calls} />
      <Section title={text.answers}>
        <SummaryList rows={answerRows(language, campaign, person, `${base}/tep`)} />
      </Section>
      <Cancel {...props} action={`${base}/danh-sach/${person.id}/huy`} />
    </OfficerPage>
  )
}

/** There is no way back: it is opened first, and says what becomes of the place. */
function Cancel(props: PersonPageProps & { action: string }) {
  const { language, campaign, slot, person, now } = props
  const mayCancel =
    slot !== undefined &&
    person.state !== 'cancelled' &&
    cancelProblem(person, campaign, slot, now) === undefined
  if (!mayCancel) return null
  return (
    <Details summary={words(language).desk.list.cancel.title}>
      <CancelForm language={language} action={props.action} typed="" error={undefined} />
    </Details>
  )
}

/** A number to dial and the buttons that note how it went, while a call is due; then that it was made. */
function Calls(props: CallsProps & { person: Registration }) {
  const { language, person } = props
  const isDue = reasonOf(props) !== undefined
  if (!isDue && person.call === null) return null
  return (
    <Section title={words(language).desk.list.call.what}>
      <div class="govuk-body">
        <CallState {...props} />
      </div>
      {isDue && (
        <p class="govuk-body">
          <Contact language={language} person={person} large />
        </p>
      )}
      <CallButtons {...props} from="person" />
      <TakeCallBack {...props} from="person" />
    </Section>
  )
}

function answerRows(
  language: Language,
  { form }: Campaign,
  { answers, registeredAt }: Registration,
  files: string,
): SummaryRow[] {
  const questions = new Map(
    form.sections
      .flatMap(each => each.pages.flatMap(page => page.questions))
      .map(each => [each.key, each]),
  )
  return summaryOf(form, answers, language, dateInVietNam(registeredAt))
    .flatMap(section => section.rows)
    .map(({ question, label, lines, lang, linesLang }) => ({
      ...{ key: label, lang, valueLang: linesLang },
      value: isFile(questions.get(question)) ? (
        <FileLinks language={language} answer={answers[question]} base={files} />
      ) : (
        lines.join(', ')
      ),
    }))
}

function isFile(question: Question | undefined): boolean {
  return question?.kind === 'file'
}

function FileLinks(props: { language: Language; answer: unknown; base: string }) {
  const files = filesIn(props.answer)
  if (files.length === 0) return <>–</>
  return (
    <ul class="govuk-list">
      {files.map(({ sha256, name, size }) => (
        <li key={sha256}>
          <a class="govuk-link" href={`${props.base}/${sha256}`}>
            {name}
          </a>{' '}
          <span class="mc-muted">({writeSize(props.language, size)})</span>
        </li>
      ))}
    </ul>
  )
}
