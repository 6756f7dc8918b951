import { href } from '#kernel/language.ts'
import { writeBegan } from '#platform/http/fields.ts'
import { Button } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { words } from '../words.ts'
import { fieldId, shown, type WithDocument } from './desk-form.ts'
import { errorText } from './fields.ts'
import { ReasonField } from './reason-field.tsx'

/** The procedures whose fees a document sets. */
export function FeesPart(props: WithDocument) {
  const { language, document, refused, procedureCodes } = props
  const codes = procedureCodes.join(', ')
  const { fees: text } = words(language).desk
  const mine = refused?.form === 'fees' ? refused : undefined
  return (
    <Section title={text.title} id="phi">
      <Form
        action={href(language, `/can-bo/van-ban/${document.id}/phi-le-phi`)}
        fields={{ began: shown(refused, 'fees', 'began', writeBegan({ codes })) }}
      >
        <Textarea
          name="codes"
          id={fieldId('fees', 'codes')}
          label={text.label}
          hint={text.hint}
          optional
          rows={2}
          value={shown(refused, 'fees', 'codes', codes)}
          error={errorText(language, mine?.errors['codes'])}
        />
        <ReasonField {...props} form="fees" />
        <Button tone="secondary" size="small">
          {text.save}
        </Button>
      </Form>
    </Section>
  )
}
