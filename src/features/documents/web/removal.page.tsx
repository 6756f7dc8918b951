import { href, type Language } from '#kernel/language.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { DeskDocument } from '../domain/desk.ts'
import { words } from '../words.ts'
import { errorText, listErrors, typed } from './fields.ts'

export type RemovalProps = {
  language: Language
  document: DeskDocument
  /** Where the button sends: the address of the page itself. */
  action: string
  errors: FieldErrors
  raw: RawFields
}

/** Asks why a file or a relation of a published document is taken away. */
export function RemovalPage({ language, document, action, errors, raw }: RemovalProps) {
  const { desk: text, page, types } = words(language)
  const isFile = action.includes('/tep/')
  const title = isFile ? text.files.remove : text.relations.remove
  return (
    <OfficerPage title={title} hasErrors={Object.keys(errors).length > 0}>
      <BackLink
        href={href(language, `/can-bo/van-ban/${document.id}`)}
        text={page.name(types[document.type], document.number)}
      />
      <ErrorSummary errors={listErrors(language, errors)} />
      <h1 class="govuk-heading-l">{title}</h1>
      <Form action={action}>
        <TextInput
          name="reason"
          label={text.reason}
          hint={text.reasonHint}
          optional={document.state !== 'published'}
          value={typed(raw, 'reason')}
          error={errorText(language, errors['reason'])}
          autoComplete="off"
        />
        <Button tone="warning">{title}</Button>
      </Form>
    </OfficerPage>
  )
}
