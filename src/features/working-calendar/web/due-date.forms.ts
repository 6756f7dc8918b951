import { z } from 'zod'
import { writeTime } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { QuestionErrorCode, QuestionText } from '../domain/due-date-question.ts'
import type { CalendarWords } from '../working-calendar.vi.ts'

const part = z.string().max(60).optional()

/** The page's address carries the question, so that an answer can be sent on. */
export const calculatorQuery = z.object({
  'ngay-day': part,
  'ngay-month': part,
  'ngay-year': part,
  gio: part,
  'thoi-han': part,
  'don-vi': part,
  'trong-ngay': part,
})

/** The question's fields as typed. */
export type CalculatorFields = {
  readonly day: string
  readonly month: string
  readonly year: string
  readonly time: string
  readonly limit: string
  readonly unit: string
  readonly sameDay: boolean
}

/** The fields of the form. */
export type CalculatorField = 'ngay' | 'gio' | 'thoi-han' | 'don-vi' | 'trong-ngay'

type FieldWords = CalendarWords['fieldErrors']

const FIELD_OF: Record<QuestionErrorCode, [CalculatorField, keyof FieldWords]> = {
  received_missing: ['ngay', 'date'],
  received_malformed: ['ngay', 'date'],
  received_out_of_range: ['ngay', 'date'],
  limit_missing: ['thoi-han', 'limit'],
  limit_malformed: ['thoi-han', 'limit'],
  unit_unknown: ['don-vi', 'unit'],
  same_day_unknown: ['trong-ngay', 'sameDay'],
  same_day_needs_working_days: ['trong-ngay', 'sameDay'],
}

/** The fields as sent, or undefined when nothing was asked yet. */
export function askedFields(query: z.infer<typeof calculatorQuery>): CalculatorFields | undefined {
  if (Object.values(query).every(value => value === undefined)) return undefined
  return {
    day: query['ngay-day']?.trim() ?? '',
    month: query['ngay-month']?.trim() ?? '',
    year: query['ngay-year']?.trim() ?? '',
    time: query.gio?.trim() ?? '',
    limit: query['thoi-han']?.trim() ?? '',
    unit: query['don-vi'] ?? '',
    sameDay: query['trong-ngay'] === 'yes',
  }
}

/** What stands in the form before anything was asked: received just now, in working days. */
export function fieldsAt(now: Instant): CalculatorFields {
  const [year = '', month = '', day = ''] = dateInVietNam(now).split('-')
  const time = writeTime(now)
  return { day, month, year, time, limit: '', unit: 'working_day', sameDay: false }
}

/** The fields as the question that the domain reads; a time that is none stays out. */
export function questionText(fields: CalculatorFields): QuestionText {
  const time = readTime(fields.time)
  const date = `${fields.year}-${fields.month.padStart(2, '0')}-${fields.day.padStart(2, '0')}`
  return {
    received: `${date}T${time ?? '00:00'}`,
    limit: fields.limit,
    unit: fields.unit,
    same_day: fields.sameDay ? 'yes' : 'no',
  }
}

/** Reads 10:00, 10h30, 10 or "10 giờ 30"; gives HH:MM. */
export function readTime(text: string): string | undefined {
  const match = /^(\d{1,2})\s*(?:[:.hg]\D*)?\s*(\d{2})?\D*$/i.exec(text)
  const [hour, minute] = [Number(match?.[1] ?? 24), Number(match?.[2] ?? 0)]
  if (hour > 23 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** Errors by the form's fields, first one of each. */
export function fieldErrors(
  codes: readonly QuestionErrorCode[],
  timeIsWrong: boolean,
  say: FieldWords,
): Partial<Record<CalculatorField, string>> {
  const errors: Partial<Record<CalculatorField, string>> = timeIsWrong ? { gio: say.time } : {}
  for (const code of codes) {
    const [field, text] = FIELD_OF[code]
    errors[field] ??= say[text]
  }
  // The summary names the fields in the order in which they stand on the page.
  const onPage = ['ngay', 'gio', 'thoi-han', 'don-vi', 'trong-ngay'] as const
  return Object.fromEntries(
    onPage.flatMap(field => (errors[field] === undefined ? [] : [[field, errors[field]]])),
  )
}
