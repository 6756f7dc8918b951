import type { Language } from '#kernel/language.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { Radios } from '#ui/components/choices.tsx'
import { Select } from '#ui/components/select.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { LIMITS, type Paragraph } from '../domain/consultation.ts'
import { words } from '../words.ts'
import { nameOf } from './draft-paragraphs.tsx'
import { errorText } from './fields.ts'
import { openingOf } from './paragraph-quote.tsx'

/** What the fields of a comment show: as typed, or as kept. */
export type CommentValues = {
  readonly paragraph: string
  readonly body: string
  readonly as: string
  readonly organisation: string
  readonly contact_name: string
  readonly contact_reach: string
}

export type DraftCommentFieldsProps = {
  readonly language: Language
  readonly paragraphs: readonly Paragraph[]
  readonly values: CommentValues
  readonly errors: FieldErrors
  /** Who is signed in may speak for himself; others for an organisation only. */
  readonly isSignedIn: boolean
}

const OPENING_CHARACTERS = 60

/** What somebody says about a draft, about what, and for whom. */
export function DraftCommentFields(props: DraftCommentFieldsProps) {
  const { language, paragraphs, values, errors } = props
  const { form: text, wholeDraft } = words(language).consultation
  return (
    <>
      <Select
        name="paragraph"
        label={text.about}
        prompt={wholeDraft}
        options={paragraphs.map(paragraph => ({
          value: String(paragraph.position),
          text: `${nameOf(language, paragraph)}: ${openingOf(paragraph, OPENING_CHARACTERS)}`,
        }))}
        value={values.paragraph}
        error={errorText(language, errors['paragraph'])}
      />
      <Textarea
        name="body"
        label={text.body}
        hint={text.bodyHint}
        rows={8}
        maxLength={LIMITS.commentCharacters}
        value={values.body}
        error={errorText(language, errors['body'])}
      />
      {props.isSignedIn ? (
        <Radios
          name="as"
          label={text.as}
          value={values.as}
          error={errorText(language, errors['as'])}
          items={[
            { value: 'person', text: text.asPerson, hint: text.asPersonHint },
            {
              value: 'organisation',
              text: text.asOrganisation,
              reveals: <OrganisationFields {...props} />,
            },
          ]}
        />
      ) : (
        <>
          <input type="hidden" name="as" value="organisation" />
          <OrganisationFields {...props} />
        </>
      )}
    </>
  )
}

function OrganisationFields({ language, values, errors }: DraftCommentFieldsProps) {
  const { form: text } = words(language).consultation
  const field = (name: 'organisation' | 'contact_name' | 'contact_reach') => ({
    ...{ name, value: values[name], error: errorText(language, errors[name]) },
  })
  return (
    <>
      <TextInput
        {...field('organisation')}
        label={text.organisation}
        hint={text.organisationHint}
        autoComplete="organization"
      />
      <TextInput {...field('contact_name')} label={text.contactName} autoComplete="name" />
      <TextInput
        {...field('contact_reach')}
        label={text.contactReach}
        hint={text.contactHint}
        autoComplete="off"
      />
    </>
  )
}
