import type { Language } from '#kernel/language.ts'
import { StatusTag } from '#ui/index.ts'
import { words } from '../../../words.ts'
import { WorkTable } from '../work-table.tsx'
import type { LateRow } from './late-row.ts'

/** Dossiers of a unit; beside the late ones why they are. */
export function LateTable(props: {
  language: Language
  caption: string
  rows: readonly LateRow[]
}) {
  const { work } = words(props.language)
  const rows = new Map(props.rows.map(row => [row.id, row]))
  const isAnyLate = props.rows.some(row => row.causes.length > 0)
  return (
    <WorkTable
      caption={props.caption}
      say={work}
      rows={props.rows}
      more={
        isAnyLate
          ? [
              {
                id: 'causes',
                heading: work.unit.whyTitle,
                cell: row => <Causes row={rows.get(row.id)} />,
              },
            ]
          : []
      }
    />
  )
}

function Causes({ row }: { row: LateRow | undefined }) {
  if (row === undefined) return null
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
