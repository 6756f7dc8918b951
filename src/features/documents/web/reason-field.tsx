import { TextInput } from '#ui/components/text-input.tsx'
import { words } from '../words.ts'
import { type DocumentFormProps, type FormName, fieldId, shown } from './desk-form.ts'
import { errorText } from './fields.ts'

/** Why a document that is published is changed; nothing for one that is not. */
export function ReasonField({
  language,
  document,
  refused,
  form,
}: Pick<DocumentFormProps, 'language' | 'document' | 'refused'> & { form: FormName }) {
  const { desk: text } = words(language)
  if (document?.state !== 'published') return null
  const mine = refused?.form === form ? refused : undefined
  return (
    <TextInput
      name="reason"
      id={fieldId(form, 'reason')}
      label={text.reason}
      hint={text.reasonHint}
      value={shown(refused, form, 'reason', '')}
      error={errorText(language, mine?.errors['reason'])}
      autoComplete="off"
    />
  )
}
