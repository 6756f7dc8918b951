import { useWords } from '../language.ts'
import type { FieldProps } from './field.tsx'
import { fieldId } from './field.tsx'
import { FieldGroup } from './fieldset.tsx'
import { TextInput, type TextInputProps } from './text-input.tsx'

export type DateParts = {
  day?: string | undefined
  month?: string | undefined
  year?: string | undefined
}

export type DateInputProps = FieldProps & {
  value?: DateParts | undefined
  /** `bday` parts for the applicant's own date of birth. */
  birthday?: boolean | undefined
  wrong?: readonly (keyof DateParts)[] | undefined
}

/** Three boxes named `<name>-day`, `-month`, `-year`; the day's box carries the field's id for the error summary. */
export function DateInput(props: DateInputProps) {
  const words = useWords()
  const parts = [
    { part: 'day', label: words.day, width: 2 },
    { part: 'month', label: words.month, width: 2 },
    { part: 'year', label: words.year, width: 4 },
  ] as const
  const wrong = props.wrong ?? (props.error ? ['day', 'month', 'year'] : [])
  return (
    <FieldGroup {...props}>
      <div class="mc-date">
        {parts.map(({ part, label, width }) => {
          const id = part === 'day' ? fieldId(props) : `${fieldId(props)}-${part}`
          return (
            <div key={part} class="mc-date__part">
              <label class="govuk-label" for={id}>
                {label}
              </label>
              <input
                class={`govuk-input mc-chars-${width}${wrong.includes(part) ? ' govuk-input--error' : ''}`}
                id={id}
                name={`${props.name}-${part}`}
                type="text"
                inputmode="numeric"
                autocomplete={props.birthday ? (`bday-${part}` as const) : undefined}
                value={props.value?.[part]}
              />
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}

/** One box for dd/mm/yyyy: for officers, who type fast. */
export function DateTextInput(props: Omit<TextInputProps, 'type' | 'inputMode' | 'chars'>) {
  return <TextInput {...props} chars={10} autoComplete={props.autoComplete ?? 'off'} />
}
