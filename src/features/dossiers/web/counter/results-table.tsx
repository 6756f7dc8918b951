import type { Language } from '#kernel/language.ts'
import { ButtonLink, type Column, Table } from '#ui/index.ts'
import { words } from '../../words.ts'
import { DossierCell } from './dossier-cell.tsx'
import type { ResultModel } from './results.view.ts'

/** Results to hand over, each with its button. */
export function ResultsTable({
  language,
  rows,
}: {
  language: Language
  rows: readonly ResultModel[]
}) {
  return (
    <Table
      caption={words(language).counter.handOver.caption}
      hideCaption
      columns={columnsOf(language)}
      rows={rows}
      rowKey={row => row.id}
    />
  )
}

function columnsOf(language: Language): Column<ResultModel>[] {
  const { intake, handOver } = words(language).counter
  return [
    {
      id: 'code',
      heading: intake.code,
      cell: row => <DossierCell code={row.code} applicant={row.applicant} />,
    },
    { id: 'procedure', heading: intake.procedure, cell: row => row.procedure },
    {
      id: 'resolved',
      heading: handOver.resolved,
      cell: row => <span class="mc-nowrap">{row.resolved}</span>,
    },
    { id: 'way', heading: handOver.way, cell: row => row.way },
    {
      id: 'act',
      heading: handOver.act,
      hideHeading: true,
      cell: row => (
        <ButtonLink href={row.handOverHref} size="small" tone="secondary">
          {handOver.act}
          <span class="govuk-visually-hidden">{intake.forDossier(row.code)}</span>
        </ButtonLink>
      ),
    },
  ]
}
