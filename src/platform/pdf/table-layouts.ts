import type { CustomTableLayout } from 'pdfmake'

const zero = () => 0
const LINE = 0.6

/** `leaders`: no lines but those a cell asks for, and these dotted. `grid`: thin lines all around; `tight`: the same with less room in the cells. */
export const TABLE_LAYOUTS = {
  leaders: {
    defaultBorder: false,
    hLineWidth: () => 0.7,
    vLineWidth: zero,
    hLineStyle: () => ({ dash: { length: 0.7, space: 2 } }),
    hLineColor: '#444444',
    paddingLeft: zero,
    paddingRight: zero,
    paddingTop: () => 1.5,
    paddingBottom: zero,
  },
  grid: grid(4),
  tight: grid(2),
} as const satisfies Record<string, CustomTableLayout>

function grid(padding: number): CustomTableLayout {
  return {
    hLineWidth: () => LINE,
    vLineWidth: () => LINE,
    paddingLeft: () => padding,
    paddingRight: () => padding,
    paddingTop: () => 2.5,
    paddingBottom: () => 3,
  }
}
