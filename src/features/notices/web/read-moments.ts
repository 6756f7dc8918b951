import { readDay, readTime } from '#kernel/day-text.ts'
import { type Instant, instantAt } from '#kernel/instant.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { typed } from './fields.ts'

/** A moment typed as a day and a time: none when both are empty and it is not needed, else what is wrong by field. */
export function readMoment(
  name: 'start' | 'end' | 'until',
  raw: RawFields,
  isNeeded = false,
): { readonly at: Instant | undefined; readonly errors: FieldErrors } {
  const [day, time] = [`${name}_day`, `${name}_time`]
  const [dayText, timeText] = [typed(raw, day), typed(raw, time)]
  if (dayText === '' && timeText === '' && !isNeeded) return { at: undefined, errors: {} }
  const date = readDay(dayText)
  const minute = readTime(timeText)
  if (date !== undefined && minute !== undefined) return { at: instantAt(date, minute), errors: {} }
  return {
    at: undefined,
    errors: {
      ...(date === undefined ? { [day]: dayText === '' ? 'day_missing' : 'day_wrong' } : {}),
      ...(minute === undefined ? { [time]: timeText === '' ? 'time_missing' : 'time_wrong' } : {}),
    },
  }
}
