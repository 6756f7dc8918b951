import type { Content } from 'pdfmake'
import type { Block, Qr } from '../paper.ts'
import { mm } from './units.ts'

type Letterhead = Extract<Block, { kind: 'letterhead' }>
type Title = Extract<Block, { kind: 'title' }>

const QR_SIDE = mm(22)

/** Agency on the left, nation and motto on the right, each with its line; number and date below, level with each other. */
export function letterheadContent(block: Letterhead): Content {
  return {
    layout: 'noBorders',
    margin: [-4, 0, -4, 0],
    table: {
      widths: ['*', mm(94)],
      body: [
        [
          {
            stack: [
              ...(block.parent ? [{ text: block.parent, fontSize: 12 }] : []),
              { text: block.agency, fontSize: 12, bold: true },
              line(mm(22)),
            ],
            alignment: 'center',
          },
          {
            stack: [
              { text: block.nation, fontSize: 12, bold: true },
              { text: block.motto, fontSize: 13, bold: true },
              line(mm(53)),
            ],
            alignment: 'center',
          },
        ],
        [
          { text: block.number ?? '', alignment: 'center' },
          { text: block.placeAndDate, alignment: 'center', italics: true },
        ],
      ],
    },
  }
}

function line(length: number): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 2, x2: length, y2: 2, lineWidth: 0.7 }],
    alignment: 'center',
    margin: [0, 0, 0, 4],
  }
}

/** The title stays centred on the page whether a QR stands at its left or not. */
export function titleContent(block: Title): Content {
  const stack: Content = {
    stack: [
      { text: block.text, fontSize: 14, bold: true },
      ...block.lines.map(run => ({
        text: run.text,
        bold: run.bold ?? false,
        italics: run.italic ?? false,
      })),
    ],
    alignment: 'center',
  }
  if (!block.qr) return { ...stack, margin: [0, 12, 0, 10] }
  return {
    margin: [0, 10, 0, 6],
    columns: [
      {
        width: QR_SIDE,
        stack: [
          qrContent(block.qr.symbol),
          { text: block.qr.caption, fontSize: 8, alignment: 'center', margin: [-6, 2, -6, 0] },
        ],
      },
      { ...stack, width: '*', margin: [4, 6, 4, 0] },
      { width: QR_SIDE, text: '' },
    ],
  }
}

function qrContent(symbol: Qr): Content {
  const module = QR_SIDE / symbol.size
  return {
    canvas: symbol.runs.map(([x, y, length]) => ({
      type: 'rect' as const,
      x: x * module,
      y: y * module,
      w: length * module,
      h: module,
      lineWidth: 0,
      color: 'black',
    })),
  }
}
