import { href } from '#kernel/language.ts'
import { BackLink, EmptyState, ErrorSummary, OfficerPage, StatusTag, Table } from '#ui/index.ts'
import { words } from '../../words.ts'
import { FindForm } from './find-form.tsx'
import type { FoundModel } from './found.view.ts'
import { WORK_PATH } from './work-addresses.ts'

/** What an officer's search found, open or not. */
export function FoundPage(model: FoundModel) {
  const { search } = words(model.language).work
  const errors = model.rows === undefined ? [{ field: 'tim', text: search.tooShort }] : []
  return (
    <OfficerPage title={search.title} hasErrors={errors.length > 0}>
      <BackLink href={href(model.language, WORK_PATH)} text={search.back} />
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{search.title}</h1>
      <div class="mc-read">
        <FindForm language={model.language} value={model.text} />
      </div>
      <Found {...model} />
    </OfficerPage>
  )
}

function Found({ language, rows, count }: FoundModel) {
  const { list, search } = words(language).work
  if (rows === undefined) return null
  if (rows.length === 0) return <EmptyState title={search.none} text={search.noneText} />
  return (
    <Table
      caption={count ?? ''}
      rows={rows}
      rowKey={row => row.id}
      columns={[
        {
          id: 'dossier',
          heading: list.code,
          rowHeading: true,
          cell: row => (
            <>
              <a class="govuk-link mc-nowrap" href={row.href}>
                {row.code}
              </a>
              <span class="mc-row__line">{row.procedure}</span>
              <span class="mc-row__line mc-row__line--soft">{row.applicant}</span>
            </>
          ),
        },
        {
          id: 'state',
          heading: list.state,
          cell: row => <StatusTag tone={row.tone}>{row.state}</StatusTag>,
        },
        { id: 'submitted', heading: search.submitted, cell: row => row.submitted },
        { id: 'due', heading: list.due, cell: row => row.due },
      ]}
    />
  )
}
