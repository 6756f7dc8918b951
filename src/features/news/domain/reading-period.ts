import { addDays, type PlainDate } from '#kernel/plain-date.ts'

/** The lengths of time over which the most read articles are counted. */
export const READING_PERIODS = ['day', 'week', 'month'] as const
/** Today, the last seven days, or the last thirty. */
export type ReadingPeriod = (typeof READING_PERIODS)[number]

const DAYS: Readonly<Record<ReadingPeriod, number>> = { day: 1, week: 7, month: 30 }

/** The first day of a period that ends today. */
export function firstDayOf(period: ReadingPeriod, today: PlainDate): PlainDate {
  return addDays(today, 1 - DAYS[period])
}
