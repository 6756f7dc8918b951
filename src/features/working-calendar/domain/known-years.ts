import type { PlainDate } from '#kernel/plain-date.ts'
import type { WorkingCalendar, YearStatus } from './working-calendar.ts'

/** A year of a count whose holidays are not, or not all, in the calendar: the count may change. */
export type UnsureYear = { readonly year: number; readonly status: 'incomplete' | 'not_loaded' }

/** The years from one date to another whose holidays are not all published, in order. */
export function unsureYears(
  from: PlainDate,
  to: PlainDate,
  calendar: WorkingCalendar,
): readonly UnsureYear[] {
  const unsure: UnsureYear[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const status: YearStatus | undefined = calendar.facts.years.get(year)
    if (status !== 'published') unsure.push({ year, status: status ?? 'not_loaded' })
  }
  return unsure
}
