import type { Tally } from '#kernel/tally.ts'

/** As many are counted; what has words that nearly all have is told as “at least so many”. */
export const MOST_COUNTED = 500

/** What is counted under one key. `seen`: how many were counted under all keys, those that nobody may see too. */
export type TallyRow = { readonly key: string; readonly count: number; readonly seen: number }

/** A tally from what was counted. */
export function tallyOf(rows: readonly TallyRow[]): Tally {
  return {
    counts: rows.map(({ key, count }) => ({ key, count })),
    total: rows.reduce((sum, { count }) => sum + count, 0),
    isWhole: (rows[0]?.seen ?? 0) < MOST_COUNTED,
  }
}

/** What two searches counted that have nothing in common. */
export function talliesOf(one: Tally, other: Tally): Tally {
  const keys = Map.groupBy([...one.counts, ...other.counts], ({ key }) => key)
  const counts = [...keys].map(([key, same]) => ({
    key,
    count: same.reduce((sum, { count }) => sum + count, 0),
  }))
  counts.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
  return { counts, total: one.total + other.total, isWhole: one.isWhole && other.isWhole }
}
