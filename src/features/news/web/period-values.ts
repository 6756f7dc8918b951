import { z } from 'zod'
import { READING_PERIODS, type ReadingPeriod } from '../domain/reading-period.ts'

/** How each period is written in an address. */
export const PERIOD_VALUES: Readonly<Record<ReadingPeriod, string>> = {
  day: 'ngay',
  week: 'tuan',
  month: 'thang',
}

/** Reads a period from an address; the week when none is given. */
export const periodQuery = z
  .enum(['ngay', 'tuan', 'thang'])
  .optional()
  .transform(value => READING_PERIODS.find(period => PERIOD_VALUES[period] === value) ?? 'week')
