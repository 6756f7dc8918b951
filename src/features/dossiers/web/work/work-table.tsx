import { type Column, RowCheckbox, StatusTag, Table } from '#ui/index.ts'
import type { DossierWords } from '../../dossiers.vi.ts'
import type { RowModel, TimeModel } from './work-row.ts'

export type WorkTableProps = {
  caption: string
  say: DossierWords['work']
  rows: readonly RowModel[]
  /** Rows have a box to tick. */
  ticks?: boolean | undefined
}

/** Open dossiers, each saying why it is here and how much time is left. */
export function WorkTable({ caption, say, rows, ticks }: WorkTableProps) {
  const { list } = say
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={row => row.id}
      columns={[
        ...(ticks ? [tickColumn(say)] : []),
        dossierColumn(say),
        { id: 'why', heading: list.why, cell: row => <Where row={row} why={row.why} /> },
        stepDueColumn(say),
        dueColumn(say),
      ]}
    />
  )
}

/** The dossier itself: it names the row. */
export function dossierColumn<R extends RowModel>({ list }: DossierWords['work']): Column<R> {
  return {
    ...{ id: 'dossier', heading: list.code, rowHeading: true },
    cell: row => <Dossier row={row} />,
  }
}

/** When the step is due, and what is left of its time. */
export function stepDueColumn<R extends RowModel>({ list }: DossierWords['work']): Column<R> {
  return { id: 'step', heading: list.stepDue, cell: row => <Time time={row.stepDue} /> }
}

/** When the result is due. */
export function dueColumn<R extends RowModel>({ list }: DossierWords['work']): Column<R> {
  return { id: 'due', heading: list.due, cell: row => <Time time={row.due} /> }
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

/** Where the dossier lies: the step, who has it, the unit; before that, why it is in the list. */
export function Where({ row, why }: { row: RowModel; why?: string | undefined }) {
  const lines = [row.step, row.holder, row.unit].filter(line => line !== undefined)
  return (
    <div class="mc-row__where">
      {why}
      {lines.map(line => (
        <span key={line} class="mc-row__line mc-row__line--soft">
          {line}
        </span>
      ))}
    </div>
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
