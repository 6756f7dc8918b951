/** How people ask in a language. Lists of runs of words, parted by commas. */
export type Asking = {
  /** What stands before the thing that they look for, and behind it. */
  readonly before: readonly string[]
  readonly behind: readonly string[]
  /** For whom they look for it. */
  readonly whom: readonly string[]
  /** Runs that are other words too when they are typed without accents. */
  readonly ambiguous: readonly string[]
  /** What an area is called before its name or number, what begins so and is none, and what may stand before it. */
  readonly areas: readonly string[]
  readonly noAreas: readonly string[]
  readonly at: readonly string[]
}
