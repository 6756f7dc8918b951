import { href } from '#kernel/language.ts'
import { Button } from '#ui/components/button.tsx'
import { Radios } from '#ui/components/choices.tsx'
import { Details } from '#ui/components/details.tsx'
import { Form } from '#ui/components/form.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { OUTCOMES } from '../domain/consultation.ts'
import { words } from '../words.ts'
import type { WithConsultation } from './consultation-form.ts'
import { errorText, typed } from './fields.ts'

/** The form to which the boxes beside the comments belong. */
const SEVERAL = 'tra-loi-nhieu'

/** One answer to several comments: to those that are ticked, or to all that have none. */
export function AnswerSeveralPart({ language, consultation, refused }: WithConsultation) {
  const { desk, report } = words(language).consultation
  const { several: text } = desk
  const mine = refused?.form === 'several' ? refused : undefined
  const field = (name: string) => ({
    ...{ name, id: `several-${name}` },
    value: mine && typed(mine.raw, name),
    error: errorText(language, mine?.errors[`several-${name}`]),
  })
  return (
    <Details summary={text.title} open={mine !== undefined}>
      <Form
        id={SEVERAL}
        action={href(language, `/can-bo/gop-y/${consultation.id}/tra-loi`)}
        label={text.title}
      >
        <p class="govuk-hint">{text.hint}</p>
        <Radios
          {...field('which')}
          label={text.which}
          small
          items={[
            { value: 'chosen', text: text.chosen },
            { value: 'all', text: text.all },
          ]}
        />
        <Radios
          {...field('outcome')}
          label={desk.outcome}
          small
          items={OUTCOMES.map(outcome => ({
            ...{ value: outcome, text: report.outcomes[outcome] },
            hint: outcome === 'withheld' ? desk.outcomeHints.withheld : undefined,
          }))}
        />
        <Textarea
          {...field('reason')}
          label={desk.reason}
          hint={desk.reasonHint}
          rows={4}
          maxLength={3000}
        />
        <Button tone="secondary">{text.answer}</Button>
      </Form>
    </Details>
  )
}

/** Ticks a comment for the common answer. */
export function TickComment({
  language,
  refused,
  id,
  about,
}: Pick<WithConsultation, 'language' | 'refused'> & { id: string; about: string }) {
  const { several: text } = words(language).consultation.desk
  const sent = refused?.form === 'several' ? [refused.raw['comment'] ?? []].flat() : []
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small">
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          type="checkbox"
          id={`chon-${id}`}
          name="comment"
          value={id}
          form={SEVERAL}
          checked={sent.includes(id)}
        />
        <label class="govuk-label govuk-checkboxes__label" for={`chon-${id}`}>
          {text.tick}
          <span class="govuk-visually-hidden"> {about}</span>
        </label>
      </div>
    </div>
  )
}
