import type { ComponentChildren } from 'preact'
import { EmptyState } from './empty-state.tsx'
import { type Column, Table } from './table.tsx'

export type DeskTableProps<Row> = {
  /** The table's name, and what stands there while there is nothing in it. */
  text: { readonly title: string; readonly none: string; readonly noneText: string }
  rows: readonly Row[]
  /** Names a row: also where it is opened, below the address of the list. */
  idOf: (row: Row) => string
  base: string
  /** The column of names, each of which opens its row; `before` stands to its left. */
  name: { heading: string; of: (row: Row) => ComponentChildren; lang?: 'vi' | undefined }
  before?: readonly Column<Row>[]
  columns: readonly Column<Row>[]
}

/** What officers keep at their desk: a name that opens each, and what is to be known of it at a glance. */
export function DeskTable<Row>(props: DeskTableProps<Row>) {
  const { text, rows, idOf, base, name, before = [], columns } = props
  if (rows.length === 0) return <EmptyState title={text.none} text={text.noneText} />
  const names: Column<Row> = {
    ...{ id: 'name', heading: name.heading, rowHeading: true },
    cell: row => (
      <a class="govuk-link" href={`${base}/${idOf(row)}`} lang={name.lang}>
        {name.of(row)}
      </a>
    ),
  }
  return (
    <Table
      caption={text.title}
      hideCaption
      rows={rows}
      rowKey={idOf}
      columns={[...before, names, ...columns]}
    />
  )
}
