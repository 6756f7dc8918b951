import type { PlainDate } from '#kernel/plain-date.ts'

/** What people said at one moment of the service in a week. */
export type Figure = {
  readonly answers: number
  readonly invited: number
  /** From 0 to 100, or null below five answers: then no score is published. */
  readonly score: number | null
}

/** Both satisfaction figures and the counts behind the on-time share. */
export type Figures = {
  readonly ratings: { readonly submission: Figure; readonly resultReturn: Figure }
  readonly onTime: {
    readonly resolvedOnTime: number
    readonly resolved: number
    readonly openOverdue: number
  }
}

/** What the home page says of a week, Monday to Sunday. */
export type WeekFigures = Figures & {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** A unit's figures of the last full week. */
export type UnitFigures = Figures & { readonly slug: string; readonly name: string }

/** The last full week and the one that runs. */
export type TwoWeeks = {
  readonly thisWeek: WeekFigures
  readonly lastWeek: WeekFigures
  readonly units: readonly UnitFigures[]
}

/** Share resolved on time from 0 to 1, overdue ones that are still open counted; undefined when there was nothing. */
export function onTimeShare({
  resolvedOnTime,
  resolved,
  openOverdue,
}: Figures['onTime']): number | undefined {
  const all = resolved + openOverdue
  return all === 0 ? undefined : resolvedOnTime / all
}

/** Tells whether nobody was asked and nothing was due: then there is nothing to show but that. */
export function isEmptyWeek({ ratings, onTime }: Figures): boolean {
  return (
    ratings.submission.invited === 0 &&
    ratings.resultReturn.invited === 0 &&
    onTime.resolved + onTime.openOverdue === 0
  )
}
