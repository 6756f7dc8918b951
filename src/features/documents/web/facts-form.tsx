import { href } from '#kernel/language.ts'
import { writeBegan } from '#platform/http/fields.ts'
import { Button } from '#ui/components/button.tsx'
import { Radios } from '#ui/components/choices.tsx'
import { DateTextInput } from '#ui/components/date-input.tsx'
import { Form } from '#ui/components/form.tsx'
import { Select } from '#ui/components/select.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { DOCUMENT_KINDS } from '../domain/document.ts'
import { wholesOf } from '../domain/merge-facts.ts'
import { words } from '../words.ts'
import { type DocumentFormProps, fieldId, shown } from './desk-form.ts'
import { errorText } from './fields.ts'
import { NumberField } from './number-field.tsx'
import { ReasonField } from './reason-field.tsx'
import { SignerFields } from './signer-fields.tsx'
import { TheirTextsPart } from './their-texts.tsx'
import { typeOptions } from './type-options.ts'
import { type FactsField, typedFacts } from './typed-facts.ts'

/** What is said of a document. */
export function FactsForm(props: DocumentFormProps) {
  const { language, document, refused } = props
  const { desk: text, kinds } = words(language)
  const base = href(language, '/can-bo/van-ban')
  const kept = typedFacts(document)
  const began = document && writeBegan(wholesOf(document))
  const field = (name: FactsField) => ({
    ...{ name, id: fieldId('facts', name), label: text.fields[name] },
    value: shown(refused, 'facts', name, kept[name]),
    error: errorText(language, refused?.form === 'facts' ? refused.errors[name] : undefined),
  })
  return (
    <>
      <TheirTextsPart
        language={language}
        theirs={refused?.theirs ?? {}}
        fieldOf={name => ({
          label: text.fields[name as FactsField],
          typed: shown(refused, 'facts', name, ''),
        })}
      />
      <Form
        action={document === undefined ? base : `${base}/${document.id}`}
        id={fieldId('facts', 'form')}
        fields={{ began: began && shown(refused, 'facts', 'began', began) }}
      >
        <Radios
          {...field('kind')}
          small
          items={DOCUMENT_KINDS.map(kind => ({ value: kind, text: kinds[kind] }))}
        />
        <Select {...field('type')} prompt="" options={typeOptions(language, type => type)} />
        <NumberField {...props} />
        <Textarea {...field('title')} rows={3} maxLength={1000} />
        <Select
          {...field('field')}
          prompt=""
          options={props.fields.map(({ id, name }) => ({ value: String(id), text: name }))}
        />
        <TextInput
          {...field('issuer')}
          hint={text.hints.issuer}
          list="issuers"
          autoComplete="off"
        />
        <datalist id="issuers">
          {props.offered.issuers.map(name => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <SignerFields {...props} />
        <DateTextInput {...field('issued_on')} hint={text.hints.day} />
        <DateTextInput {...field('effective_on')} optional hint={text.hints.effective_on} />
        <DateTextInput {...field('expires_on')} optional hint={text.hints.expires_on} />
        <ReasonField {...props} form="facts" />
        <Button>{document?.state === 'published' ? text.saveCorrection : text.save}</Button>
      </Form>
    </>
  )
}
