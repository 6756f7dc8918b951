/** From which day to which day the register is asked for, as it stands in the address: `?tu=01/11/2026&den=30/11/2026`. */
import { z } from 'zod'
import { readDay, writeDay } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import { daysBetween, type PlainDate, plainDate } from '#kernel/plain-date.ts'

/** What an address may say. */
export const registerQuery = z.object({
  tu: z.string().max(20).optional().catch(undefined),
  den: z.string().max(20).optional().catch(undefined),
  sau: z.string().max(200).optional().catch(undefined),
})

/** The days as typed, and as days when they are good ones. */
export type RegisterDays = {
  readonly typed: { readonly from: string; readonly to: string }
  readonly good: { readonly from: PlainDate; readonly to: PlainDate } | undefined
}

const MOST_DAYS = 366

/** Reads the days; this month until today when nothing is said. */
export function readRegisterDays(
  { tu, den }: z.output<typeof registerQuery>,
  now: Instant,
): RegisterDays {
  const today = dateInVietNam(now)
  const typed = { from: tu ?? writeDay(firstOfMonth(today)), to: den ?? writeDay(today) }
  const [from, to] = [readDay(typed.from.trim()), readDay(typed.to.trim())]
  const isGood =
    from !== undefined && to !== undefined && from <= to && daysBetween(from, to) <= MOST_DAYS
  return { typed, good: isGood ? { from, to } : undefined }
}

/** The same days for an address. */
export function daysInAddress({ typed }: RegisterDays, after?: string): string {
  const query = new URLSearchParams({ tu: typed.from, den: typed.to })
  if (after !== undefined) query.set('sau', after)
  return query.toString()
}

function firstOfMonth(day: PlainDate): PlainDate {
  return plainDate(`${day.slice(0, 8)}01`)
}
