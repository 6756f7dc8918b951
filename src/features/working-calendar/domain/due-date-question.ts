/** Reads the question "when is it due?" from text, as a page's form or the public API sends it. */
import { type Instant, instantAt } from '#kernel/instant.ts'
import { isPlainDate, plainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Limit, LimitUnit } from './limit.ts'

/** The parts of the question, as text. A part that is left out is undefined or empty. */
export type QuestionText = {
  readonly received?: string | undefined
  readonly limit?: string | undefined
  readonly unit?: string | undefined
  readonly same_day?: string | undefined
}

/** A question that can be answered. */
export type Question = {
  readonly receivedAt: Instant
  readonly limit: Limit
  readonly sameDay: boolean
}

/** What is wrong with a part, by its name. */
export type QuestionErrorCode =
  | 'received_missing'
  | 'received_malformed'
  | 'received_out_of_range'
  | 'limit_missing'
  | 'limit_malformed'
  | 'unit_unknown'
  | 'same_day_unknown'
  | 'same_day_needs_working_days'

/** A part that cannot be read. */
export type QuestionError = {
  readonly parameter: keyof QuestionText
  readonly code: QuestionErrorCode
}

/** The longest limit that is answered, in any unit. */
export const LONGEST_LIMIT = 1000

const UNITS: readonly string[] = ['working_day', 'day', 'working_hour'] satisfies LimitUnit[]
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/

/** Reads all parts, or names each that is wrong. A time without offset is taken as Viet Nam's. */
export function readQuestion(text: QuestionText): Result<Question, readonly QuestionError[]> {
  const errors: QuestionError[] = []
  const take = <T>(parameter: keyof QuestionText, read: T | QuestionErrorCode): T | undefined => {
    if (typeof read !== 'string') return read
    errors.push({ parameter, code: read as QuestionErrorCode })
    return undefined
  }
  const receivedAt = take('received', readReceived(text.received ?? ''))
  const value = take('limit', readLimit(text.limit ?? ''))
  const unit = take('unit', readUnit(text.unit ?? ''))?.unit
  const sameDay = take('same_day', readSameDay(text.same_day ?? ''))
  if (sameDay === true && unit !== undefined && unit !== 'working_day') {
    errors.push({ parameter: 'same_day', code: 'same_day_needs_working_days' })
  }
  if (receivedAt === undefined || value === undefined || unit === undefined || errors.length > 0) {
    return err(errors)
  }
  return ok({ receivedAt, limit: { value, unit }, sameDay: sameDay ?? false })
}

function readReceived(text: string): Instant | QuestionErrorCode {
  if (text === '') return 'received_missing'
  // A plus sign that was not escaped in an address arrives as a space.
  const match = MOMENT.exec(text.replace(/ (?=\d{2}:\d{2}$)/, '+'))
  const [whole, date = '', hour = '', minute = '', offset] = match ?? []
  if (whole === undefined || !isPlainDate(date)) return 'received_malformed'
  if (Number(hour) > 23 || Number(minute) > 59) return 'received_malformed'
  const moment =
    offset === undefined
      ? instantAt(plainDate(date), Number(hour) * 60 + Number(minute))
      : new Date(`${date}T${hour}:${minute}:00${offset}`)
  if (Number.isNaN(moment.getTime())) return 'received_malformed'
  const year = Number(date.slice(0, 4))
  return year >= 2000 && year <= 2099 ? moment : 'received_out_of_range'
}

function readLimit(text: string): number | QuestionErrorCode {
  if (text === '') return 'limit_missing'
  if (!/^\d{1,4}$/.test(text)) return 'limit_malformed'
  const value = Number(text)
  return value >= 1 && value <= LONGEST_LIMIT ? value : 'limit_malformed'
}

function readUnit(text: string): { unit: LimitUnit } | QuestionErrorCode {
  return UNITS.includes(text) ? { unit: text as LimitUnit } : 'unit_unknown'
}

function readSameDay(text: string): boolean | QuestionErrorCode {
  if (text === '' || text === 'no') return false
  return text === 'yes' ? true : 'same_day_unknown'
}
