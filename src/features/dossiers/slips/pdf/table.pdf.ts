import type { Content, TableCell } from 'pdfmake'
import type { Block, Cell, Column } from '../paper.ts'
import { mm } from './units.ts'

type Table = Extract<Block, { kind: 'table' }>

/** Longer rows may be split over pages; shorter ones are kept whole. */
const LONG_TEXT = 500

/** A ruled table; its head is repeated on every page. */
export function tableContent(block: Table): Content {
  const padding = block.small ? 2 : 4
  const room = 2 * padding + 0.6
  const long = block.rows.some(row => row.some(cell => cell.text.length > LONG_TEXT))
  return {
    layout: block.small ? 'tight' : 'grid',
    fontSize: block.small ? 8.5 : 12,
    margin: [0, 3, 0, 5],
    table: {
      headerRows: block.head.length,
      dontBreakRows: !long,
      keepWithHeaderRows: long ? 0 : 1,
      widths: block.columns.map(column =>
        column.width === 'fill' ? '*' : mm(column.width) - room,
      ),
      body: [...headRows(block), ...block.rows.map(row => bodyRow(row, block))],
    },
  }
}

/** pdfmake wants an empty cell at each place that a span covers. */
function headRows(block: Table): TableCell[][] {
  const grid: TableCell[][] = block.head.map(() => [])
  const taken = block.head.map(() => new Set<number>())
  block.head.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (taken[y]?.has(x)) x += 1
      cover(grid, taken, x, y, cell)
      x += cell.columns ?? 1
    }
  })
  return grid
}

function cover(grid: TableCell[][], taken: Set<number>[], x: number, y: number, cell: Cell): void {
  for (let row = y; row < y + (cell.rows ?? 1); row += 1) {
    for (let column = x; column < x + (cell.columns ?? 1); column += 1) {
      taken[row]?.add(column)
      const line = grid[row]
      if (line) line[column] = {}
    }
  }
  const line = grid[y]
  if (!line) return
  line[x] = {
    text: cell.text,
    bold: true,
    alignment: 'center',
    verticalAlignment: 'middle',
    colSpan: cell.columns ?? 1,
    rowSpan: cell.rows ?? 1,
  }
}

function bodyRow(row: readonly Cell[], block: Table): TableCell[] {
  return row.map((cell, index) => ({
    text: cell.text,
    alignment: alignment(cell, block.columns[index]),
    ...(cell.code && { fontSize: 10 }),
  }))
}

function alignment(cell: Cell, column: Column | undefined): 'left' | 'center' | 'right' {
  return cell.align ?? column?.align ?? 'left'
}
