import { describedBy, Field, type FieldProps, fieldId } from './field.tsx'

export type Option = { value: string; text: string }

export type OptionGroup = { label: string; options: readonly Option[] }

export type SelectProps = FieldProps & {
  options: readonly (Option | OptionGroup)[]
  value?: string | undefined
  /** Text of an empty first choice. */
  prompt?: string | undefined
}

export function Select(props: SelectProps) {
  return (
    <Field {...props}>
      <select
        class={props.error ? 'govuk-select govuk-select--error' : 'govuk-select'}
        id={fieldId(props)}
        name={props.name}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? 'true' : undefined}
      >
        {props.prompt !== undefined && <option value="">{props.prompt}</option>}
        {props.options.map(entry =>
          'options' in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(option => (
                <Choice key={option.value} option={option} chosen={props.value} />
              ))}
            </optgroup>
          ) : (
            <Choice key={entry.value} option={entry} chosen={props.value} />
          ),
        )}
      </select>
    </Field>
  )
}

function Choice({ option, chosen }: { option: Option; chosen: string | undefined }) {
  return (
    <option value={option.value} selected={option.value === chosen}>
      {option.text}
    </option>
  )
}
