import type { Language } from '#kernel/language.ts'
import { type Column, StatusTag, Table } from '#ui/index.ts'
import { words } from '../../../words.ts'
import { dossierColumn, dueColumn, stepDueColumn, Where } from '../work-table.tsx'
import type { LateRow } from './late-row.ts'

/** Dossiers of a unit and where they lie; of the late ones why they are, of the others what time is left. */
export function LateTable(props: {
  language: Language
  caption: string
  rows: readonly LateRow[]
}) {
  const { work } = words(props.language)
  const isAnyLate = props.rows.some(row => row.causes.length > 0)
  const causes: Column<LateRow> = {
    ...{ id: 'causes', heading: work.unit.whyTitle },
    cell: row => <Causes row={row} />,
  }
  return (
    <Table
      caption={props.caption}
      hideCaption
      rows={props.rows}
      rowKey={row => row.id}
      columns={[
        dossierColumn(work),
        { id: 'where', heading: work.unit.place, cell: row => <Where row={row} /> },
        ...(isAnyLate ? [] : [stepDueColumn<LateRow>(work)]),
        dueColumn(work),
        ...(isAnyLate ? [causes] : []),
      ]}
    />
  )
}

function Causes({ row }: { row: LateRow }) {
  return (
    <>
      {row.causes.map(cause => (
        <span key={cause} class="mc-row__line">
          {cause}.
        </span>
      ))}
      {row.apology && (
        <StatusTag tone={row.apology.isMade ? 'neutral' : 'gold'}>{row.apology.text}</StatusTag>
      )}
    </>
  )
}
