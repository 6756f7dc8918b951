import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { InsetText } from '#ui/components/details.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { uiWords } from '#ui/language.ts'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { type Faces, MOST_COMMENT_CHARACTERS, type Moment, type Reason } from '../domain/rating.ts'
import { words } from '../words.ts'
import { FacesForm, type Values } from './faces-form.tsx'
import { summaryOf } from './fields.ts'

export type RatePageModel = {
  language: Language
  moment: Moment
  faces: Faces
  /** Where the form goes. */
  action: string
  about: { code: string; procedure: string; unit: string }
  /** The page of the other moment, when that has come. */
  otherHref: string | undefined
  given: { on: string; until: string; mayChange: boolean } | undefined
  answer: { text: string; on: string } | undefined
  values: Values
  errors: Readonly<Record<string, string>>
}

/** `/danh-gia/nop/:token` and `/danh-gia/tra/:token`: says it, changes it, or sees again what was said. */
export function RatePage(model: RatePageModel) {
  const { language, moment, given, answer, errors } = model
  const { rate: say } = words(language)
  const closed = given !== undefined && !given.mayChange
  const title = closed ? say.closedTitle : say.title[moment]
  return (
    <PublicLayout title={title} noIndex hasErrors={Object.keys(errors).length > 0}>
      <div class="mc-read">
        <ErrorSummary errors={summaryOf(errors)} />
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body mc-muted">
          {say.about(model.about.code, model.about.procedure, model.about.unit)}
        </p>
        {answer && (
          <Notification title={say.answerTitle(model.about.unit)}>
            <p class="govuk-body">{answer.text}</p>
            <p class="govuk-body mc-muted">{say.answeredOn(answer.on)}</p>
          </Notification>
        )}
        {given && (
          <p class="govuk-body">
            {closed ? say.closed(given.on) : `${say.given(given.on)} ${say.until(given.until)}`}
          </p>
        )}
        {closed ? <Said {...model} /> : <RatingForm {...model} />}
        {model.otherHref && (
          <p class="govuk-body">
            <a class="govuk-link" href={model.otherHref}>
              {say.other[moment === 'submission' ? 'result_return' : 'submission']}
            </a>
          </p>
        )}
      </div>
    </PublicLayout>
  )
}

function RatingForm(model: RatePageModel) {
  const { language } = model
  const { rate: say } = words(language)
  return (
    <FacesForm {...model}>
      <Textarea
        name="comment"
        label={say.comment}
        hint={say.commentHint}
        optional
        rows={4}
        maxLength={MOST_COMMENT_CHARACTERS}
        value={model.values.comment}
        error={model.errors['comment']}
      />
      <InsetText>{say.secret}</InsetText>
      <ButtonGroup>
        <Button size="large">{model.given ? say.change : say.send}</Button>
      </ButtonGroup>
    </FacesForm>
  )
}

/** What was said, when it can no longer be changed. */
function Said({ language, faces, values }: RatePageModel) {
  const say = words(language)
  const labels = faceLabels(language, faces)
  const reasons = values.reasons.map(reason => say.reasons[reason as Reason])
  return (
    <SummaryList
      rows={[
        { key: say.rate.score, value: labels[(values.score ?? 1) - 1] },
        {
          key: say.followUps.reasons,
          value: reasons.length === 0 ? say.rate.noReasons : reasons.join(', '),
        },
        { key: say.followUps.comment, value: values.comment || say.rate.noComment },
      ]}
    />
  )
}

function faceLabels(language: Language, faces: Faces): readonly string[] {
  const { three, five } = uiWords(language).faces
  return faces === 5 ? five : three
}

/** A link that has run out, or was never given. */
export function LinkGonePage({ language }: { language: Language }) {
  const { rate: say } = words(language)
  return (
    <PublicLayout title={say.goneTitle} noIndex>
      <div class="mc-read">
        <h1 class="govuk-heading-l">{say.goneTitle}</h1>
        <p class="govuk-body">{say.gone}</p>
        <ButtonLink href={href(language, '/danh-gia')}>{say.goneAction}</ButtonLink>
      </div>
    </PublicLayout>
  )
}

/** The same address before the result is returned. */
export function NotYetPage({ language, otherHref }: { language: Language; otherHref: string }) {
  const { rate: say } = words(language)
  return (
    <PublicLayout title={say.notYetTitle} noIndex>
      <div class="mc-read">
        <h1 class="govuk-heading-l">{say.notYetTitle}</h1>
        <p class="govuk-body">{say.notYet}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={otherHref}>
            {say.other.submission}
          </a>
        </p>
      </div>
    </PublicLayout>
  )
}
