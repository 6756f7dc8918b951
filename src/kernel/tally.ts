/** How many there are of what was found, by what they have in common. */
export type Tally = {
  readonly counts: readonly { readonly key: string; readonly count: number }[]
  readonly total: number
  /** False when counting ended at its bound: then there are at least so many of each. */
  readonly isWhole: boolean
}
