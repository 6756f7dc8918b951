/** Working days skip days off; days are calendar days, and only their end is pushed forward; working hours are open time. */
export type LimitUnit = 'working_day' | 'day' | 'working_hour'

/** A time limit, as a procedure or a law states it: a whole number, at least 1. */
export type Limit = { readonly value: number; readonly unit: LimitUnit }

/** Throws RangeError when the limit is not a whole number of at least 1. */
export function checkLimit(limit: Limit): void {
  if (!Number.isInteger(limit.value) || limit.value < 1) {
    throw new RangeError(`A limit is a whole number of at least 1, not ${String(limit.value)}`)
  }
}
