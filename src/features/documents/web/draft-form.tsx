import { href } from '#kernel/language.ts'
import { writeBegan } from '#platform/http/fields.ts'
import { Button } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { LIMITS } from '../domain/consultation.ts'
import { type DraftPart, draftBegan, draftParts } from '../use-cases/merge-drafts.ts'
import { words } from '../words.ts'
import type { ConsultationDeskPageProps } from './consultation-form.ts'
import { errorText, typed } from './fields.ts'
import { TheirTextsPart } from './their-texts.tsx'

const PARTS: readonly DraftPart[] = ['title', 'summary', 'agency', 'working_days', 'draft_text']
const EMPTY = { title: '', summary: '', agency: '', working_days: '', draft_text: '' }

/** What is written about a draft that is not open yet. */
export function DraftForm(props: ConsultationDeskPageProps) {
  const { language, consultation } = props
  const { desk: text } = words(language).consultation
  const base = href(language, '/can-bo/gop-y')
  const { kept, sent } = valuesOf(props)
  const began = consultation && (sent?.('began') ?? writeBegan(draftBegan(kept)))
  return (
    <>
      <TheirTextsPart
        language={language}
        theirs={props.refused?.theirs ?? {}}
        fieldOf={name => ({
          label: text.fields[name as DraftPart],
          typed: sent?.(name) ?? '',
        })}
      />
      <Form
        action={consultation === undefined ? base : `${base}/${consultation.id}`}
        fields={{ began }}
      >
        {PARTS.map(part => (
          <Part key={part} {...props} part={part} value={sent ? (sent(part) ?? '') : kept[part]} />
        ))}
        <Button>{text.save}</Button>
      </Form>
    </>
  )
}

/** What was typed in a draft that somebody else has just opened: to be copied, where it is not what is kept. */
export function TypedTooLate(props: ConsultationDeskPageProps) {
  const { desk: text } = words(props.language).consultation
  const { kept, sent } = valuesOf(props)
  const typedOtherwise = PARTS.filter(part => sent && sent(part)?.trim() !== kept[part])
  if (typedOtherwise.length === 0) return null
  return (
    <Section title={text.typedTooLate}>
      <p>{text.typedTooLateText}</p>
      {typedOtherwise.map(part => (
        <Part key={part} {...props} part={part} value={sent?.(part) ?? ''} isToCopy />
      ))}
    </Section>
  )
}

/** What is kept, and what was sent in a form that was refused. */
function valuesOf({ consultation, refused }: ConsultationDeskPageProps) {
  const raw = refused?.form === 'facts' ? refused.raw : undefined
  return {
    kept: consultation === undefined ? EMPTY : draftParts(consultation),
    sent: raw && ((name: string) => typed(raw, name)),
  }
}

function Part({
  language,
  refused,
  part,
  value,
  isToCopy = false,
}: ConsultationDeskPageProps & {
  readonly part: DraftPart
  readonly value: string
  readonly isToCopy?: boolean
}) {
  const { desk: text } = words(language).consultation
  const field = {
    ...{ name: part, label: text.fields[part], value },
    error: refused?.form === 'facts' ? errorText(language, refused.errors[part]) : undefined,
  }
  const hints = (name: keyof typeof text.hints, maxLength?: number) =>
    isToCopy ? {} : { hint: text.hints[name], maxLength }
  switch (part) {
    case 'summary':
      return <Textarea {...field} {...hints(part, LIMITS.summaryCharacters)} rows={4} />
    case 'working_days':
      return (
        <TextInput {...field} {...hints(part)} chars={4} inputMode="numeric" autoComplete="off" />
      )
    case 'draft_text':
      return <Textarea {...field} {...hints(part, LIMITS.draftCharacters)} rows={18} />
    case 'title':
    case 'agency':
      return <TextInput {...field} autoComplete="off" />
  }
}
