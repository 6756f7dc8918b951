/** A row of the table: what was measured, against what, and what it has to reach. */

/** How a figure is judged. */
export type Bound = 'at least' | 'at most'

/** One figure. `measured` tells the numbers behind it. */
export type Row = {
  readonly figure: string
  readonly against: string
  readonly value: number
  readonly unit: '×' | 'ms' | 'MB'
  readonly bound: Bound
  readonly limit: number
  readonly measured: string
}

/** Whether the figure is as it has to be. */
export function isReached({ value, bound, limit }: Row): boolean {
  return bound === 'at least' ? value >= limit : value <= limit
}
