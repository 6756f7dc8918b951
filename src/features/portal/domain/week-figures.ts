import type { PlainDate } from '#kernel/plain-date.ts'

/** What people said at one moment of the service in a week. */
export type Figure = {
  readonly answers: number
  readonly invited: number
  /** From 0 to 100, or null below five answers: then no score is published. */
  readonly score: number | null
}

/** What the home page says of a week, Monday to Sunday. */
export type WeekFigures = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly ratings: { readonly submission: Figure; readonly resultReturn: Figure }
  readonly onTime: {
    readonly resolvedOnTime: number
    readonly resolved: number
    readonly openOverdue: number
  }
}

/** The last full week and the one that runs. */
export type TwoWeeks = { readonly thisWeek: WeekFigures; readonly lastWeek: WeekFigures }

/** Share resolved on time from 0 to 1, overdue ones that are still open counted; undefined when there was nothing. */
export function onTimeShare({
  resolvedOnTime,
  resolved,
  openOverdue,
}: WeekFigures['onTime']): number | undefined {
  const all = resolved + openOverdue
  return all === 0 ? undefined : resolvedOnTime / all
}
