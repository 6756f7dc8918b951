import type { Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { Checkboxes } from '#ui/components/choices.tsx'
import { InsetText } from '#ui/components/details.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { FileUpload } from '#ui/components/file-upload.tsx'
import { Form } from '#ui/components/form.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../../words.ts'
import type { SupplementPart } from './dossier-rows.ts'
import { List } from './reasons-part.tsx'

/** A place for files: one for each paper that is asked, and one for others. */
export type FilePlace = {
  readonly name: string
  readonly label: string
  readonly error: string | undefined
}

export type SupplementProps = {
  language: Language
  code: string
  counter: string
  unit: string
  backHref: string
  action: string
  asked: SupplementPart
  places: readonly FilePlace[]
  /** Files that came with the form before: sealed, with what they are called. */
  kept: readonly { readonly sealed: string; readonly name: string; readonly hint: string }[]
  note: string
  noteError: string | undefined
  accept: string
}

/** `…/bo-sung`: what is asked, and where to put it. */
export function SupplementPage(props: SupplementProps) {
  const { language, asked } = props
  const { supplementForm: say, supplement, page } = words(language).track
  const errors = errorsOf(props)
  return (
    <PublicLayout
      title={say.title}
      noIndex
      hasErrors={errors.length > 0}
      before={<BackLink href={props.backHref} text={page.title(props.code)} />}
    >
      <div class="mc-read">
        <ErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="mc-lead">{say.lead(props.unit)}</p>
        <SummaryList
          rows={[
            { key: supplement.items, value: <List lines={asked.items} /> },
            { key: supplement.reasons, value: <List lines={asked.reasons} /> },
            ...asked.rows,
          ]}
        />
        <InsetText>{say.once}</InsetText>
        <Form action={props.action} label={say.title} upload>
          <KeptFiles {...props} />
          {props.places.map(place => (
            <FileUpload
              key={place.name}
              name={place.name}
              label={place.label}
              hint={say.fileHint}
              error={place.error}
              accept={props.accept}
              multiple
              optional
            />
          ))}
          <Textarea
            name="note"
            label={say.note}
            hint={say.noteHint}
            value={props.note}
            error={props.noteError}
            optional
            rows={4}
            maxLength={MOST_NOTE}
          />
          <p class="govuk-body">{say.onPaper(props.counter)}</p>
          <ButtonGroup>
            <Button>{say.submit}</Button>
          </ButtonGroup>
        </Form>
      </div>
    </PublicLayout>
  )
}

/** Most characters of a note. */
export const MOST_NOTE = 2000

function KeptFiles({ language, kept }: SupplementProps) {
  const { supplementForm: say } = words(language).track
  if (kept.length === 0) return null
  return (
    <Checkboxes
      name="kept"
      label={say.kept}
      hint={say.keptHint}
      values={kept.map(file => file.sealed)}
      items={kept.map(({ sealed, name, hint }) => ({ value: sealed, text: name, hint }))}
    />
  )
}

function errorsOf({ places, noteError }: SupplementProps) {
  return [
    ...places.flatMap(({ name, error }) =>
      error === undefined ? [] : [{ field: name, text: error }],
    ),
    ...(noteError === undefined ? [] : [{ field: 'note', text: noteError }]),
  ]
}
