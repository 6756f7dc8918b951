import type { ComponentChildren } from 'preact'

export type Column<Row> = {
  id: string
  heading: string
  cell: (row: Row) => ComponentChildren
  /** The heading is for screen readers only, as over checkboxes. */
  hideHeading?: boolean | undefined
  /** Figures stand at the right. */
  numeric?: boolean | undefined
  /** Names the row for screen readers; the first column when none says so. */
  rowHeading?: boolean | undefined
}

export type TableProps<Row> = {
  caption: string
  hideCaption?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** On a phone: each row a card; or the table scrolls sideways in a region that takes the focus; or it is narrow enough. */
  narrow?: 'cards' | 'scroll' | 'as-is' | undefined
}

export function Table<Row>(props: TableProps<Row>) {
  const table = <PlainTable {...props} />
  if (props.narrow !== 'scroll') return table
  return (
    <section class="mc-table-scroll" aria-label={props.caption} tabindex={0}>
      {table}
    </section>
  )
}

function PlainTable<Row>(props: TableProps<Row>) {
  const { columns, narrow = 'cards' } = props
  const heading = columns.find(column => column.rowHeading) ?? columns[0]
  return (
    <table class={narrow === 'cards' ? 'govuk-table mc-table--cards' : 'govuk-table'}>
      <caption class={props.hideCaption ? 'govuk-visually-hidden' : captionClass}>
        {props.caption}
      </caption>
      <thead class="govuk-table__head">
        <tr>
          {columns.map(column => (
            <th key={column.id} scope="col" class={cellClass('header', column.numeric)}>
              {column.hideHeading ? (
                <span class="govuk-visually-hidden">{column.heading}</span>
              ) : (
                column.heading
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(row => (
          <tr key={props.rowKey(row)}>
            {columns.map(column => (
              <Cell key={column.id} column={column} row={row} heading={column === heading} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps<Row> = { column: Column<Row>; row: Row; heading: boolean }

function Cell<Row>({ column, row, heading }: CellProps<Row>) {
  if (heading) {
    return (
      <th
        scope="row"
        class={cellClass('header', column.numeric)}
        // On a card a number alone would say nothing.
        data-label={column.numeric ? column.heading : undefined}
      >
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td
      class={cellClass('cell', column.numeric)}
      data-label={column.hideHeading ? undefined : column.heading}
    >
      {column.cell(row)}
    </td>
  )
}

const captionClass = 'govuk-table__caption govuk-table__caption--m'

function cellClass(kind: 'header' | 'cell', numeric: boolean | undefined): string {
  const base = `govuk-table__${kind}`
  return numeric ? `${base} ${base}--numeric` : base
}
