import { Checkboxes } from '#ui/components/choices.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { words } from '../words.ts'
import { type DocumentFormProps, fieldId, shown } from './desk-form.ts'
import { errorText, typed } from './fields.ts'
import { NamedDocuments } from './named-documents.tsx'

/** Number and symbol; one that the register has already is asked about. */
export function NumberField({ language, document, refused }: DocumentFormProps) {
  const { desk: text } = words(language)
  const mine = refused?.form === 'facts' ? refused : undefined
  const same = mine?.same ?? []
  const others = same.map(({ id }) => id).join(' ')
  return (
    <>
      <TextInput
        name="number"
        id={fieldId('facts', 'number')}
        label={text.fields.number}
        hint={text.hints.number}
        value={shown(refused, 'facts', 'number', document?.number ?? '')}
        error={errorText(language, mine?.errors['number'])}
        chars={20}
        autoComplete="off"
      />
      {same.length > 0 && (
        <div class="mc-asked">
          <p>{text.sameNumber.found}</p>
          <NamedDocuments language={language} documents={same} />
          <Checkboxes
            name="number_is_right"
            id={fieldId('facts', 'number_is_right')}
            label={text.sameNumber.label}
            hint={text.sameNumber.hint}
            small
            items={[{ value: others, text: text.sameNumber.isAnother }]}
            values={[typed(mine?.raw ?? {}, 'number_is_right') ?? '']}
          />
        </div>
      )}
    </>
  )
}
