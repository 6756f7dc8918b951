import type { Block, Cell, Column } from '../paper.ts'

type Table = Extract<Block, { kind: 'table' }>

/** A ruled table; browsers repeat its head on every printed page. On a phone it scrolls sideways, by keyboard too. */
export function TableView({ block }: { block: Table }) {
  return (
    <figure class="slip__table" aria-label={block.caption} tabindex={0}>
      <table class={block.small ? 'slip__small' : undefined}>
        <caption class="slip__caption">{block.caption}</caption>
        <colgroup>
          {block.columns.map(column => (
            <col class={`slip-w-${String(column.width)}`} />
          ))}
        </colgroup>
        <thead>
          {block.head.map(row => (
            <tr>
              {row.map(cell => (
                <th scope={cell.columns ? 'colgroup' : 'col'} {...spans(cell)}>
                  {cell.text}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {block.rows.map(row => (
            <tr>
              {row.map((cell, index) => (
                <td class={cellClass(cell, block.columns[index])}>{cell.text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

function spans(cell: Cell): { colspan?: number; rowspan?: number } {
  return {
    ...(cell.columns && { colspan: cell.columns }),
    ...(cell.rows && { rowspan: cell.rows }),
  }
}

function cellClass(cell: Cell, column: Column | undefined): string | undefined {
  const align = cell.align ?? column?.align
  const names = [cell.code && 'slip__code', align && align !== 'left' && `slip__${align}`]
  return names.filter(Boolean).join(' ') || undefined
}
