import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { Radios } from '#ui/components/choices.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { ANSWER_LENGTH, FINDINGS } from '../domain/finding.ts'
import { words } from '../words.ts'
import { summaryOf } from './fields.ts'
import { FOLLOW_UP_VIEWS } from './follow-up-addresses.ts'
import type { OpinionLine } from './opinion.view.ts'

export type FollowUpModel = {
  language: Language
  action: string
  line: OpinionLine
  /** The rating is not bad any more: whoever gave it changed it. */
  isBetterNow: boolean
  answered: { finding: string; text: string; at: string; by: string } | undefined
  justSent: boolean
  values: { finding: string | undefined; answer: string | undefined }
  errors: Readonly<Record<string, string>>
}

/** `/can-bo/danh-gia/viec/:id`: one bad rating, and the answer to it. */
export function FollowUpPage(model: FollowUpModel) {
  const { language, line, answered, errors } = model
  const { followUps: say } = words(language)
  const hidden = <span class="mc-muted">{say.hidden}</span>
  return (
    <OfficerPage title={say.one} hasErrors={Object.keys(errors).length > 0}>
      <BackLink href={href(language, answered ? FOLLOW_UP_VIEWS.answered : FOLLOW_UP_VIEWS.open)} />
      <ErrorSummary errors={summaryOf(errors)} />
      {model.justSent && <Notification tone="success" live title={say.sent} />}
      <h1 class="govuk-heading-l">{say.one}</h1>
      {model.isBetterNow && <Notification title={say.betterNow} />}
      <section class="mc-sheet">
        <h2 class="govuk-heading-m">{say.said}</h2>
        <SummaryList
          rows={[
            { key: say.score, value: line.score },
            { key: say.reasons, value: line.reasons || say.noReasons },
            { key: say.comment, value: line.comment || say.noComment },
            { key: say.moment, value: line.moment },
            { key: say.unit, value: line.unit },
            { key: say.when, value: line.week ?? hidden },
            { key: say.procedure, value: line.procedure ?? hidden },
          ]}
        />
        <p class="govuk-body mc-muted mc-read">{say.hiddenWhy}</p>
      </section>
      <section class="mc-sheet">
        <h2 class="govuk-heading-m">{say.answerTitle}</h2>
        {answered ? (
          <SummaryList
            rows={[
              { key: say.finding, value: answered.finding },
              { key: say.answer, value: answered.text },
              { key: say.answeredOn, value: answered.at },
              { key: say.answeredBy, value: answered.by },
            ]}
          />
        ) : (
          <AnswerForm {...model} />
        )}
      </section>
    </OfficerPage>
  )
}

function AnswerForm({ language, action, values, errors }: FollowUpModel) {
  const { followUps: say, findings } = words(language)
  return (
    <Form action={action} label={say.answerTitle}>
      <Radios
        small
        name="finding"
        label={say.finding}
        value={values.finding}
        error={errors['finding']}
        items={FINDINGS.map(value => ({ value, text: findings[value] }))}
      />
      <Textarea
        name="answer"
        label={say.answer}
        hint={say.answerHint}
        rows={7}
        maxLength={ANSWER_LENGTH.most}
        value={values.answer}
        error={errors['answer']}
      />
      <Button>{say.send}</Button>
    </Form>
  )
}
