/** As in the HTML standard. */
import { describedBy, Field, type FieldProps, fieldId } from './field.tsx'

export type TextInputProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'color' | undefined
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | undefined
  autoComplete?: AutoFill | undefined
  /** Room for about this many characters. */
  chars?: 2 | 4 | 10 | 20 | undefined
  /** Id of a datalist with suggestions. */
  list?: string | undefined
  autoFocus?: boolean | undefined
  /** Id of what is read out with the field: where the page begins in it, nothing else is. */
  saidBefore?: string | undefined
  /** It is sent, and cannot be changed. */
  readOnly?: boolean | undefined
  spellCheck?: boolean | undefined
}

export function TextInput(props: TextInputProps) {
  return (
    <Field {...props}>
      <input
        class={inputClass(props)}
        id={fieldId(props)}
        name={props.name}
        {...kind(props)}
        inputmode={props.inputMode}
        autocomplete={props.autoComplete}
        spellcheck={props.spellCheck}
        value={props.value}
        autofocus={props.autoFocus}
        readonly={props.readOnly}
        aria-describedby={describedBy(props, props.saidBefore)}
        aria-invalid={props.error ? 'true' : undefined}
      />
    </Field>
  )
}

function inputClass({ error, chars, type }: TextInputProps): string {
  const classes = ['govuk-input']
  if (error) classes.push('govuk-input--error')
  if (chars) classes.push(`mc-chars-${chars}`)
  if (type === 'color') classes.push('mc-colour')
  return classes.join(' ')
}

/** Apart, because Preact types `list` and `type` together. */
function kind({ type = 'text', list }: TextInputProps): Record<string, string> {
  return list === undefined ? { type } : { type, list }
}
