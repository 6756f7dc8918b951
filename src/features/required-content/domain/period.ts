import { err, ok, type Result } from '#kernel/result.ts'

/** Why a time within which a content is confirmed is not taken. */
export type PeriodProblem = 'period_missing' | 'period_wrong' | 'period_too_long'

/** Reads a number of days: one at least, and never more than the list allows, which came with the law. */
export function readPeriod(
  text: string,
  mostDays: number,
): Result<number, { readonly code: PeriodProblem }> {
  const typed = text.trim()
  if (typed === '') return err({ code: 'period_missing' })
  if (!/^\d{1,5}$/.test(typed) || Number(typed) < 1) return err({ code: 'period_wrong' })
  return Number(typed) > mostDays ? err({ code: 'period_too_long' }) : ok(Number(typed))
}
