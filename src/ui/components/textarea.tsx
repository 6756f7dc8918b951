import { useWords } from '../language.ts'
import { describedBy, Field, type FieldProps, fieldId } from './field.tsx'

export type TextareaProps = FieldProps & {
  value?: string | undefined
  rows?: number | undefined
  /** Counts down while typing; the server enforces. */
  maxLength?: number | undefined
  /** A text to copy from, which is not sent. */
  readOnly?: boolean | undefined
}

export function Textarea(props: TextareaProps) {
  const words = useWords()
  const id = fieldId(props)
  return (
    <Field {...props}>
      <textarea
        class={props.error ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea'}
        id={id}
        name={props.name}
        rows={props.rows ?? 5}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? 'true' : undefined}
        readonly={props.readOnly}
        data-count={props.maxLength}
      >
        {props.value}
      </textarea>
      {props.maxLength && (
        <p
          class="mc-count"
          data-count-for={id}
          data-left={words.charactersLeft}
          data-over={words.charactersOver}
          aria-live="polite"
        />
      )}
    </Field>
  )
}
