import { BackLink, ErrorSummary, Notification, OfficerPage, StatusTag, Table } from '#ui/index.ts'
import { words } from '../../words.ts'
import type { BulkResultModel } from './bulk-result.view.ts'

/** `/can-bo/hang-loat`: what became of each dossier. */
export function BulkResultPage(model: BulkResultModel) {
  const { bulk, list } = words(model.language).work
  return (
    <OfficerPage title={bulk.title} hasErrors={model.errors.length > 0}>
      <BackLink href={model.back} text={bulk.back} />
      <ErrorSummary errors={model.errors.map(text => ({ text }))} />
      <h1 class="govuk-heading-l">{bulk.title}</h1>
      {model.done && <Notification tone="success" live title={model.done} />}
      {model.refused && <Notification tone="warning" live title={model.refused} />}
      {model.rows.length > 0 && (
        <Table
          caption={bulk.title}
          hideCaption
          rows={model.rows}
          rowKey={row => row.id}
          columns={[
            {
              id: 'dossier',
              heading: list.code,
              cell: row =>
                row.href ? (
                  <a class="govuk-link" href={row.href}>
                    {row.code}
                  </a>
                ) : (
                  '–'
                ),
            },
            {
              id: 'outcome',
              heading: bulk.outcome,
              cell: row => (row.ok ? <StatusTag tone="done">{row.text}</StatusTag> : row.text),
            },
          ]}
        />
      )}
    </OfficerPage>
  )
}
