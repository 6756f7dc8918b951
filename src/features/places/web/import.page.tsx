import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { FileUpload } from '#ui/components/file-upload.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { Table } from '#ui/components/table.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { NEEDED_FIELDS, PLACE_FIELDS, type PlaceField } from '../domain/check-place.ts'
import { words } from '../words.ts'
import { errorText } from './desk.forms.ts'

export type ImportPageProps = {
  readonly language: Language
  readonly problem:
    | {
        readonly code: string
        readonly fields?: readonly PlaceField[]
        readonly line?: number
        readonly begins?: string
      }
    | undefined
}

/** `/can-bo/dia-diem/nhap`: what a list looks like, and the form that sends one. */
export function ImportPage({ language, problem }: ImportPageProps) {
  const { desk, import: text, fields } = words(language)
  const base = href(language, '/can-bo/dia-diem')
  const { line, begins = '' } = problem ?? {}
  const named = problem?.fields?.map(field => fields[field]) ?? []
  const said = line === undefined ? errorText(language, problem?.code) : text.brokenAt(line, begins)
  const error = named.length === 0 ? said : `${said ?? ''}: ${text.fieldList(named)}`
  return (
    <OfficerPage title={text.title} hasErrors={problem !== undefined}>
      <BackLink href={base} text={desk.title} />
      <ErrorSummary errors={error === undefined ? [] : [{ field: 'table', text: error }]} />
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      <ol class="govuk-list govuk-list--number">
        {text.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="govuk-body">
        <a class="govuk-link" href={`${base}/nhap/mau.csv`} download>
          {text.sample}
        </a>
        {' · '}
        <a class="govuk-link" href={`${base}/danh-sach.csv`} download>
          {text.current}
        </a>
      </p>
      <Form action={`${base}/nhap`} upload>
        <FileUpload
          name="table"
          label={text.file}
          hint={text.fileHint}
          accept=".csv,text/csv"
          error={error}
        />
        <Button>{text.preview}</Button>
      </Form>
      <Section title={text.columns}>
        <p class="govuk-body">{text.columnsText}</p>
        <Table
          caption={text.columns}
          hideCaption
          rows={PLACE_FIELDS}
          rowKey={field => field}
          columns={[
            { id: 'column', heading: text.column, cell: field => fields[field] },
            {
              id: 'needed',
              heading: text.needed,
              cell: field =>
                (NEEDED_FIELDS as readonly string[]).includes(field) ? text.yes : text.no,
            },
            { id: 'example', heading: text.example, cell: field => text.examples[field] },
          ]}
        />
      </Section>
    </OfficerPage>
  )
}
