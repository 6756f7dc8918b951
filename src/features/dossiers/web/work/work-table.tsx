import { type Column, RowCheckbox, StatusTag, Table } from '#ui/index.ts'
import type { DossierWords } from '../../dossiers.vi.ts'
import type { RowModel, TimeModel } from './work-row.ts'

export type WorkTableProps = {
  caption: string
  say: DossierWords['work']
  rows: readonly RowModel[]
  /** Rows have a box to tick. */
  ticks?: boolean | undefined
  more?: readonly Column<RowModel>[]
}

/** Open dossiers, each saying why it is here and how much time is left. */
export function WorkTable({ caption, say, rows, ticks, more = [] }: WorkTableProps) {
  const { list } = say
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={row => row.id}
      columns={[
        ...(ticks ? [tickColumn(say)] : []),
        { id: 'dossier', heading: list.code, rowHeading: true, cell: row => <Dossier row={row} /> },
        { id: 'why', heading: list.why, cell: row => <Why row={row} /> },
        { id: 'step', heading: list.stepDue, cell: row => <Time time={row.stepDue} /> },
        { id: 'due', heading: list.due, cell: row => <Time time={row.due} /> },
        ...more,
      ]}
    />
  )
}

function tickColumn({ list }: DossierWords['work']): Column<RowModel> {
  return {
    id: 'tick',
    heading: list.choose,
    hideHeading: true,
    cell: ({ tick, code }) =>
      tick === undefined ? null : (
        <RowCheckbox name="ho-so" value={tick} label={list.choosing(code)} />
      ),
  }
}

function Dossier({ row }: { row: RowModel }) {
  return (
    <>
      <a class="govuk-link mc-nowrap" href={row.href}>
        {row.code}
      </a>
      <span class="mc-row__line">{row.procedure}</span>
      <span class="mc-row__line mc-row__line--soft">{row.applicant}</span>
    </>
  )
}

function Why({ row }: { row: RowModel }) {
  const lines = [row.step, row.holder, row.unit].filter(line => line !== undefined)
  return (
    <>
      {row.why}
      {lines.map(line => (
        <span key={line} class="mc-row__line mc-row__line--soft">
          {line}
        </span>
      ))}
    </>
  )
}

function Time({ time }: { time: TimeModel }) {
  return (
    <>
      <span class="mc-nowrap">{time.text}</span>
      {time.note && time.tone === 'calm' && (
        <span class="mc-row__line mc-row__line--soft">{time.note}</span>
      )}
      {time.note && time.tone !== 'calm' && (
        <span class="mc-row__line">
          <StatusTag tone={time.tone === 'late' ? 'late' : 'gold'}>{time.note}</StatusTag>
        </span>
      )}
    </>
  )
}
