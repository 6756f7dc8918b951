import { Checkboxes } from '#ui/components/choices.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { words } from '../words.ts'
import { type DocumentFormProps, fieldId, shown } from './desk-form.ts'
import { errorText, typed } from './fields.ts'

/** Who signed, and in which post, with those offered who are known; a new one who is much like one of them is asked about. */
export function SignerFields(props: DocumentFormProps) {
  const { language, document, offered, refused } = props
  const { desk: text } = words(language)
  const mine = refused?.form === 'facts' ? refused : undefined
  const field = (name: 'signer' | 'signer_title', kept: string | undefined) => ({
    ...{ name, id: fieldId('facts', name), label: text.fields[name] },
    value: shown(refused, 'facts', name, kept ?? ''),
    error: errorText(language, mine?.errors[name]),
  })
  return (
    <>
      <TextInput
        {...field('signer', document?.signer)}
        hint={text.hints.signer}
        list="signers"
        autoComplete="off"
      />
      <Offered id="signers" all={offered.signers.map(({ name }) => name)} />
      <TextInput
        {...field('signer_title', document?.signerTitle)}
        optional
        list="signer-titles"
        autoComplete="off"
      />
      <Offered id="signer-titles" all={offered.signers.map(({ title }) => title)} />
      {mine?.like && (
        <Checkboxes
          name="signer_is_right"
          id={fieldId('facts', 'signer_is_right')}
          label={text.likeSigner.label(mine.like)}
          hint={text.likeSigner.hint}
          small
          items={[{ value: mine.signer ?? '', text: text.likeSigner.isRight(mine.signer ?? '') }]}
          values={[typed(mine.raw, 'signer_is_right') ?? '']}
        />
      )}
    </>
  )
}

function Offered({ id, all }: { id: string; all: readonly string[] }) {
  const each = [...new Set(all)].filter(text => text !== '')
  return (
    <datalist id={id}>
      {each.map(text => (
        <option key={text} value={text} />
      ))}
    </datalist>
  )
}
