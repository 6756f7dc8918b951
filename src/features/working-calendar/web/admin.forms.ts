import { z } from 'zod'
import { readDay } from '#kernel/day-text.ts'
import { isPlainDate, type PlainDate } from '#kernel/plain-date.ts'
import type { OpenSpan } from '../domain/opening-hours.ts'

/** Addresses of the administrators' pages. */
export const ADMIN_PATH = '/can-bo/lich-lam-viec'
/** Opening hours have a page of their own. */
export const HOURS_PATH = `${ADMIN_PATH}/gio-lam-viec`

const said = (missing: string, most: number) =>
  z.string({ error: missing }).trim().min(1, missing).max(most, 'too_long')
const isoDay = z
  .string({ error: 'date_wrong' })
  .refine((text): text is PlainDate => isPlainDate(text), 'date_wrong')
const typedDay = z.string({ error: 'date_wrong' }).transform((text, context): PlainDate => {
  const date = readDay(text.trim())
  if (date !== undefined && date >= '2000-01-01' && date <= '2099-12-31') return date
  context.addIssue({ code: 'custom', message: 'date_wrong' })
  return z.NEVER
})

/** Marks a day, or alters its mark. */
export const markForm = z.object({
  day: isoDay,
  kind: z.enum(['H', 'C', 'S', 'W'], { error: 'kind_missing' }),
  name: said('name_missing', 120),
  name_en: said('name_en_missing', 120),
  citation: said('citation_missing', 300),
  reason: said('reason_missing', 500),
})

/** Makes a day an ordinary one again. */
export const unmarkForm = z.object({ day: isoDay, reason: said('reason_missing', 500) })

/** Confirms that a year's holidays are all there. */
export const publishForm = z.object({
  year: z
    .string({ error: 'date_wrong' })
    .regex(/^20\d{2}$/, 'date_wrong')
    .transform(Number),
  citation: said('citation_missing', 300),
  reason: said('reason_missing', 500),
})

const spans = z
  .string()
  .max(200, 'hours_wrong')
  .default('')
  .transform((text, context): readonly OpenSpan[] => {
    const read = readSpans(text)
    if (read !== undefined) return read
    context.addIssue({ code: 'custom', message: 'hours_wrong' })
    return z.NEVER
  })

/** The fields of a week: weekday 1 Monday … 7 Sunday. */
export const HOURS_FIELDS = [
  'hours_1',
  'hours_2',
  'hours_3',
  'hours_4',
  'hours_5',
  'hours_6',
  'hours_7',
] as const

/** States opening hours from a day on. */
export const hoursForm = z.object({
  valid_from: typedDay,
  valid_to: z
    .literal('')
    .transform(() => null)
    .or(typedDay)
    .default(null),
  hours_1: spans,
  hours_2: spans,
  hours_3: spans,
  hours_4: spans,
  hours_5: spans,
  hours_6: spans,
  hours_7: spans,
  make_up: spans,
  citation: said('citation_missing', 300),
  reason: said('reason_missing', 500),
})

/** Reads "7:30-11:30, 13:00-17:00"; undefined when it is something else. Empty means a day off. */
export function readSpans(text: string): readonly OpenSpan[] | undefined {
  if (text.trim() === '') return []
  const spansRead = text.split(/[,;]/).map(readSpan)
  return spansRead.every(span => span !== undefined) ? spansRead : undefined
}

function readSpan(text: string): OpenSpan | undefined {
  const match = /^\s*(\d{1,2})[:h.](\d{2})\s*[-–—]\s*(\d{1,2})[:h.](\d{2})\s*$/.exec(text)
  if (match === null) return undefined
  const [fromHour = 0, from = 0, toHour = 0, to = 0] = match.slice(1).map(Number)
  if (fromHour > 23 || toHour > 23 || from > 59 || to > 59) return undefined
  return { opens: fromHour * 60 + from, closes: toHour * 60 + to }
}
