import type { PlainDate } from '#kernel/plain-date.ts'
import type { Change } from './change.ts'
import { PERIOD_KINDS, type Period, periodAround, periodKey } from './period.ts'

/** Cached pages that show a figure of a running period carry this tag: any act may change them. */
export const FIGURES_TAG = 'figures'

const MOST_PERIODS = 40

/** The tag of pages about a period: of a past one only what was counted in it can change them. */
export function periodTag(period: Period, today: PlainDate): string {
  return period.to >= today ? FIGURES_TAG : `${FIGURES_TAG}:${periodKey(period)}`
}

/** The tags of every page that the changes may have made wrong. */
export function tagsTouchedBy(changes: readonly Change[]): string[] {
  const days = new Set(
    changes.filter(change => change.counter !== 'open_due').map(change => change.cell.day),
  )
  const periods = new Set(
    [...days].flatMap(day => PERIOD_KINDS.map(kind => periodKey(periodAround(kind, day)))),
  )
  // A notice to the other processes is short; so much history at once is a seed or an import.
  if (periods.size > MOST_PERIODS) return ['*']
  return [FIGURES_TAG, ...[...periods].map(key => `${FIGURES_TAG}:${key}`)]
}
