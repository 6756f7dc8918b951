import { Fieldset, Hint, TextInput } from '#ui/index.ts'
import { typedIn } from './act.view.ts'
import { type ActField, COUNTS, type FieldBoxProps, paperBox } from './act-field.ts'

type PapersField = Extract<ActField, { kind: 'papers' }>

/** Papers, one a row: how many originals, certified copies and photocopies. */
export function PaperRows({ field, values, errors }: FieldBoxProps<PapersField>) {
  return (
    <div class="mc-sheet">
      <Fieldset legend={field.label} size="s">
        {field.hint && <Hint>{field.hint}</Hint>}
        {field.rows.map((row, index) => (
          <PaperRow key={row.title} {...{ field, values, errors, row, number: index + 1 }} />
        ))}
      </Fieldset>
    </div>
  )
}

type RowProps = FieldBoxProps<PapersField> & { row: PapersField['rows'][number]; number: number }

function PaperRow({ field, values, errors, row, number }: RowProps) {
  const nameBox = paperBox(number, 'name')
  return (
    <fieldset class={row.asksName ? 'mc-paper-row mc-paper-row--named' : 'mc-paper-row'}>
      <legend class={row.asksName ? 'govuk-visually-hidden' : 'mc-paper-row__title'}>
        {row.title}
      </legend>
      {row.asksName && (
        <TextInput
          name={nameBox}
          label={row.title}
          value={typedIn(values, nameBox)}
          error={errors[nameBox]}
          autoComplete="off"
        />
      )}
      {COUNTS.map(what => {
        const box = paperBox(number, what)
        return (
          <TextInput
            key={what}
            name={box}
            label={field.countLabels[what]}
            value={typedIn(values, box)}
            error={errors[box]}
            inputMode="numeric"
            chars={2}
            autoComplete="off"
          />
        )
      })}
    </fieldset>
  )
}
