import type { Language } from '#kernel/language.ts'
import { type Column, EmptyState, ErrorSummary, OfficerPage, Table } from '#ui/index.ts'
import { words } from '../../words.ts'
import { FIND_PATH } from './counter-addresses.ts'
import { DossierCell } from './dossier-cell.tsx'
import { FindForm } from './find-form.tsx'

/** A dossier that was found. */
export type FoundModel = {
  readonly id: string
  readonly code: string
  readonly href: string
  readonly applicant: string
  readonly procedure: string
  readonly state: string
  readonly due: string
  readonly act: { readonly text: string; readonly href: string } | undefined
}

export type FoundProps = {
  readonly language: Language
  readonly text: string
  readonly isShort: boolean
  readonly rows: readonly FoundModel[]
}

/** What a search at the counter found, with what may be done there. */
export function FoundPage({ language, text, isShort, rows }: FoundProps) {
  const { found, home } = words(language).counter
  const error = isShort ? found.tooShort : undefined
  return (
    <OfficerPage title={found.title} hasErrors={isShort}>
      <ErrorSummary errors={error === undefined ? [] : [{ field: 'tim', text: error }]} />
      <h1 class="govuk-heading-l">{found.title}</h1>
      <FindForm
        language={language}
        action={FIND_PATH}
        label={home.find}
        value={text}
        error={error}
      />
      {rows.length > 0 && (
        <Table
          caption={found.caption(rows.length)}
          columns={columnsOf(language)}
          rows={rows}
          rowKey={row => row.id}
        />
      )}
      {rows.length === 0 && !isShort && <EmptyState title={found.none} text={found.noneText} />}
    </OfficerPage>
  )
}

function columnsOf(language: Language): Column<FoundModel>[] {
  const { intake, found } = words(language).counter
  return [
    {
      id: 'code',
      heading: intake.code,
      cell: row => <DossierCell {...row} />,
    },
    { id: 'procedure', heading: intake.procedure, cell: row => row.procedure },
    { id: 'state', heading: found.state, cell: row => row.state },
    { id: 'due', heading: found.where, cell: row => row.due },
    {
      id: 'act',
      heading: found.act,
      cell: row =>
        row.act && (
          <a class="govuk-link" href={row.act.href}>
            {row.act.text}
            <span class="govuk-visually-hidden">{intake.forDossier(row.code)}</span>
          </a>
        ),
    },
  ]
}
