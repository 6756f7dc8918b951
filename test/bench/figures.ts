/** Arithmetic of measured numbers. */

/** The value below which that share (0 to 1) of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  if (value === undefined) throw new Error('Nothing was measured')
  return value
}

/** The middle one. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5)
}
