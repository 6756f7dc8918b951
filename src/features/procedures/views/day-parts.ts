import { readDay, writeDay } from '#kernel/day-text.ts'
import type { Raw } from '../domain/forms/answers.ts'
import { textAt } from '../domain/forms/raw-fields.ts'

/** What stands in the three boxes of a day: as typed there, or taken from a day that is known. */
export function dayPartsOf(raw: Raw, field: string): { day: string; month: string; year: string } {
  const known = readDay(textAt(raw, field))
  const [day = '', month = '', year = ''] = known ? writeDay(known).split('/') : []
  return {
    day: textAt(raw, `${field}-day`) || day,
    month: textAt(raw, `${field}-month`) || month,
    year: textAt(raw, `${field}-year`) || year,
  }
}
