import {
  Checkboxes,
  DateTextInput,
  FileUpload,
  Radios,
  Select,
  Textarea,
  TextInput,
} from '#ui/index.ts'
import { reasonValue, typedIn, valuesOf } from './act.view.ts'
import { type ActField, type FieldBoxProps, reasonText } from './act-field.ts'
import { PaperRows } from './paper-rows.tsx'

const ACCEPT = '.pdf,.jpg,.jpeg,.png,.docx'

/** A field of an act's form. */
export function ActFieldBox(props: FieldBoxProps) {
  const { field, values, errors } = props
  const { name, label, hint, optional } = field
  const common = { name, label, hint, optional, error: errors[name] }
  const value = typedIn(values, name)
  switch (field.kind) {
    case 'text':
      return <TextInput {...common} value={value} autoComplete="off" />
    case 'area':
      return <Textarea {...common} value={value} rows={4} />
    case 'day':
      return <DateTextInput {...common} value={value} />
    case 'file':
      return <FileUpload {...common} accept={ACCEPT} />
    case 'select':
      return <Select {...common} value={value} prompt={field.prompt} options={field.options} />
    case 'radios':
      return <Radios {...common} small value={value} items={field.options} />
    case 'tick':
      return (
        <Checkboxes
          {...common}
          small
          values={valuesOf(values, name)}
          items={[{ value: 'co', text: field.text }]}
        />
      )
    case 'reasons':
      return <Reasons {...props} field={field} />
    case 'papers':
      return <PaperRows {...props} field={field} />
  }
}

type ReasonsField = Extract<ActField, { kind: 'reasons' }>

function Reasons({ field, values, errors }: FieldBoxProps<ReasonsField>) {
  const { name, label, hint } = field
  return (
    <Checkboxes
      {...{ name, label, hint }}
      small
      error={errors[name]}
      values={valuesOf(values, name)}
      items={field.options.map(({ value, text }) => ({
        value,
        text,
        reveals: (
          <Textarea
            name={reasonText(value)}
            label={field.textLabel}
            rows={2}
            value={reasonValue(values, value)}
            error={errors[reasonText(value)]}
          />
        ),
      }))}
    />
  )
}
