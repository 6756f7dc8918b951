import { href, type Language } from '#kernel/language.ts'
import { Breadcrumbs } from '#ui/components/breadcrumbs.tsx'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { Checkboxes, Radios } from '#ui/components/choices.tsx'
import { DateInput } from '#ui/components/date-input.tsx'
import { Details } from '#ui/components/details.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { LimitUnit } from '../domain/limit.ts'
import { words } from '../words.ts'
import type { CalculatorField, CalculatorFields } from './due-date.forms.ts'
import { DueDateResult, type DueDateResultModel } from './due-date-result.tsx'

export type DueDatePageModel = {
  language: Language
  fields: CalculatorFields
  errors: Partial<Record<CalculatorField, string>>
  result: DueDateResultModel | undefined
}

const UNITS: readonly LimitUnit[] = ['working_day', 'day', 'working_hour']

/** `/lich-lam-viec/tinh-han`: when is it due, and why, day by day. */
export function DueDatePage(model: DueDatePageModel) {
  const { language, errors } = model
  const { calculator: say, year } = words(language)
  const told = Object.entries(errors).map(([field, text]) => ({ field, text }))
  return (
    <PublicLayout
      title={say.title}
      description={say.description}
      hasErrors={told.length > 0}
      before={
        <Breadcrumbs
          items={[
            { text: year.home, href: href(language, '/') },
            { text: year.crumb, href: href(language, '/lich-lam-viec') },
          ]}
        />
      }
    >
      <ErrorSummary errors={told} />
      <h1 class="govuk-heading-l">{say.title}</h1>
      {model.result && <DueDateResult language={language} model={model.result} />}
      {!model.result && <p class="mc-lead">{say.lead}</p>}
      <QuestionForm {...model} />
      <Rules language={language} />
    </PublicLayout>
  )
}

function QuestionForm({ language, fields, errors }: DueDatePageModel) {
  const { calculator: say, units } = words(language)
  return (
    <Form action={href(language, '/lich-lam-viec/tinh-han')} method="get" label={say.title}>
      <DateInput
        name="ngay"
        label={say.receivedOn}
        hint={say.receivedOnHint}
        value={{ day: fields.day, month: fields.month, year: fields.year }}
        error={errors.ngay}
      />
      <TextInput
        name="gio"
        label={say.receivedTime}
        hint={say.receivedTimeHint}
        value={fields.time}
        chars={10}
        autoComplete="off"
        error={errors.gio}
      />
      <TextInput
        name="thoi-han"
        label={say.limit}
        hint={say.limitHint}
        value={fields.limit}
        inputMode="numeric"
        chars={4}
        autoComplete="off"
        error={errors['thoi-han']}
      />
      <Radios
        name="don-vi"
        label={say.unit}
        value={fields.unit}
        error={errors['don-vi']}
        items={UNITS.map(unit => ({
          value: unit,
          text: units[unit].name,
          hint: say.unitHints[unit],
        }))}
      />
      <Checkboxes
        name="trong-ngay"
        label={say.sameDayQuestion}
        values={fields.sameDay ? ['yes'] : []}
        error={errors['trong-ngay']}
        items={[{ value: 'yes', text: say.sameDay, hint: say.sameDayHint }]}
      />
      <ButtonGroup>
        <Button>{say.submit}</Button>
      </ButtonGroup>
    </Form>
  )
}

function Rules({ language }: { language: Language }) {
  const { calculator: say } = words(language)
  return (
    <Details summary={say.rules}>
      <ul class="govuk-list govuk-list--bullet">
        {say.ruleList.map(rule => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={href(language, '/lich-lam-viec')}>
          {say.seeCalendar}
        </a>
      </p>
    </Details>
  )
}
