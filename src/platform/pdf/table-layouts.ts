import type { CustomTableLayout } from 'pdfmake/interfaces.js'

const zero = () => 0

/** `leaders`: no lines but those a cell asks for, and these dotted. `grid`: thin lines all around. */
export const TABLE_LAYOUTS = {
  leaders: {
    defaultBorder: false,
    hLineWidth: () => 0.7,
    vLineWidth: zero,
    hLineStyle: () => ({ dash: { length: 0.7, space: 2 } }),
    hLineColor: '#444444',
    paddingLeft: zero,
    paddingRight: zero,
    paddingTop: () => 2.5,
    paddingBottom: () => 0.5,
  },
  grid: {
    hLineWidth: () => 0.6,
    vLineWidth: () => 0.6,
    paddingLeft: () => 4,
    paddingRight: () => 4,
    paddingTop: () => 2.5,
    paddingBottom: () => 3,
  },
} as const satisfies Record<string, CustomTableLayout>
