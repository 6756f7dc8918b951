import { href, type Language } from '#kernel/language.ts'
import { Button } from '#ui/components/button.tsx'
import { Radios } from '#ui/components/choices.tsx'
import { DateTextInput } from '#ui/components/date-input.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Table } from '#ui/components/table.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { words } from '../words.ts'
import { summaryOf } from './fields.ts'

/** Address of the administrators' page. */
export const SCALE_PATH = '/can-bo/thang-danh-gia'

export type ScaleModel = {
  language: Language
  facesNow: 3 | 5
  saved: boolean
  scales: readonly { key: string; from: string; faces: 3 | 5; citation: string }[]
  values: Readonly<Record<string, string | undefined>>
  errors: Readonly<Record<string, string>>
}

/** `/can-bo/thang-danh-gia`: three faces or five, from which day on, by which decision. */
export function ScalePage(model: ScaleModel) {
  const { language, scales, values, errors } = model
  const { scale: say } = words(language)
  const field = (name: string, label: string, hint: string) => ({
    ...{ name, label, hint, value: values[name], error: errors[name] },
    autoComplete: 'off' as const,
  })
  return (
    <OfficerPage title={say.title} hasErrors={Object.keys(errors).length > 0}>
      <ErrorSummary errors={summaryOf(errors)} />
      {model.saved && <Notification tone="success" live title={say.saved} />}
      <h1 class="govuk-heading-l">{say.title}</h1>
      <p class="govuk-body mc-read">{say.lead}</p>
      <p class="govuk-body">
        <strong>{say.now(say.faces[model.facesNow])}</strong>
      </p>
      <section class="mc-sheet">
        <Form action={href(language, SCALE_PATH)} label={say.title}>
          <Radios
            small
            name="faces"
            label={say.facesLabel}
            value={values['faces']}
            error={errors['faces']}
            items={(['5', '3'] as const).map(value => ({ value, text: say.faces[value] }))}
          />
          <DateTextInput {...field('valid_from', say.validFrom, say.dayHint)} />
          <TextInput {...field('citation', say.citation, say.citationHint)} />
          <Button>{say.save}</Button>
        </Form>
      </section>
      {scales.length === 0 ? (
        <p class="govuk-body mc-muted">{say.none}</p>
      ) : (
        <Table
          caption={say.history}
          rows={scales}
          rowKey={scale => scale.key}
          columns={[
            { id: 'from', heading: say.from, cell: scale => scale.from },
            { id: 'faces', heading: say.scale, cell: scale => say.faces[scale.faces] },
            { id: 'citation', heading: say.citation, cell: scale => scale.citation },
          ]}
        />
      )}
    </OfficerPage>
  )
}
