/** Reading what is typed: text, names, numbers of identity and phone, e-mail addresses, days, numbers. */

import { emailAddress, phoneNumber } from '#kernel/contact.ts'
import { readDay, writeDay } from '#kernel/day-text.ts'
import {
  identityDigits,
  identityMismatches,
  identityNumberProblem,
} from '#kernel/identity-number.ts'
import { isPlainDate } from '#kernel/plain-date.ts'
import { operandValue } from './conditions.ts'
import type { QuestionOf } from './form.schema.ts'
import { normaliseLine, normaliseLines } from './normalise-text.ts'
import { readNumber, writeNumber } from './number-text.ts'
import { textAt } from './raw-fields.ts'
import { answered, missing, type Reader, type Reading, wrong } from './reading.ts'
import { own } from './stored-answers.ts'

/** Reads one line or several lines of text. */
export function readText(
  question: QuestionOf<'text'> | QuestionOf<'long_text'>,
  reader: Reader,
): Reading {
  const sent = textAt(reader.raw, reader.field)
  const text = question.kind === 'text' ? normaliseLine(sent) : normaliseLines(sent)
  if (text === '') return missing(question, reader.field)
  const bad = (code: 'too_short' | 'too_long', limit: number) =>
    wrong(question, reader.field, code, { limit })
  if (text.length > question.maxLength) return bad('too_long', question.maxLength)
  if (question.kind === 'long_text') return answered(text)
  if (question.minLength !== undefined && text.length < question.minLength)
    return bad('too_short', question.minLength)
  const { pattern } = question
  if (!pattern || new RegExp(`^(?:${pattern.regex})$`, 'u').test(text)) return answered(text)
  const [error] = wrong(question, reader.field, 'pattern').errors
  return { errors: error ? [{ ...error, message: pattern.message }] : [], warnings: [] }
}

const NAME_LIMIT = 100
// Letters of any script with their marks, and what stands between the parts of a name.
const NAME = /^\p{L}[\p{L}\p{M} .'\u2019-]*$/u

/** Reads a person's name, as typed: case is the person's own. */
export function readName(question: QuestionOf<'name'>, reader: Reader): Reading {
  const name = normaliseLine(textAt(reader.raw, reader.field))
  if (name === '') return missing(question, reader.field)
  if (name.length > NAME_LIMIT)
    return wrong(question, reader.field, 'too_long', { limit: NAME_LIMIT })
  return NAME.test(name) ? answered(name) : wrong(question, reader.field, 'name_characters')
}

/** Reads an identity number; what differs from the declared day of birth or sex is only a warning. */
export function readIdentityNumber(
  question: QuestionOf<'identity_number'>,
  reader: Reader,
): Reading {
  const digits = identityDigits(normaliseLine(textAt(reader.raw, reader.field)))
  if (digits === '') return missing(question, reader.field)
  const problem = identityNumberProblem(digits, question.allowOld)
  if (problem) {
    const code =
      problem === 'identity_number_format' && question.allowOld
        ? 'identity_number_format_old'
        : problem
    return wrong(question, reader.field, code)
  }
  const bornOn = question.bornOn === undefined ? undefined : own(reader.answers, question.bornOn)
  const sex = question.sex === undefined ? undefined : own(reader.answers, question.sex)
  const mismatches = identityMismatches(digits, {
    bornOn: typeof bornOn === 'string' && isPlainDate(bornOn) ? bornOn : undefined,
    sex: typeof sex === 'string' ? sex : undefined,
  })
  return answered(
    digits,
    mismatches.flatMap(code => wrong(question, reader.field, code).errors),
  )
}

/** Reads a phone number or an e-mail address. */
export function readContact(
  question: QuestionOf<'phone'> | QuestionOf<'email'>,
  reader: Reader,
): Reading {
  const text = normaliseLine(textAt(reader.raw, reader.field))
  if (text === '') return missing(question, reader.field)
  const value = question.kind === 'phone' ? phoneNumber(text) : emailAddress(text)
  const code = question.kind === 'phone' ? 'phone_format' : 'email_format'
  return value === undefined ? wrong(question, reader.field, code) : answered(value)
}

/** Reads a day, typed in one field (24/11/2026) or in three (`-day`, `-month`, `-year`). */
export function readDate(question: QuestionOf<'date'>, reader: Reader): Reading {
  const parts = ['day', 'month', 'year'].map(part =>
    normaliseLine(textAt(reader.raw, `${reader.field}-${part}`)),
  )
  const typed =
    normaliseLine(textAt(reader.raw, reader.field)) || parts.join('/').replace(/^\/+$/, '')
  if (typed === '') return missing(question, reader.field)
  const date = readDay(typed)
  if (!date) return wrong(question, reader.field, 'date_format')
  const { answers, context } = reader
  const earliest = question.notBefore && operandValue(question.notBefore, answers, context.today)
  const latest = question.notAfter && operandValue(question.notAfter, answers, context.today)
  if (typeof earliest === 'string' && isPlainDate(earliest) && date < earliest) {
    return wrong(question, reader.field, 'date_too_early', { limit: writeDay(earliest) })
  }
  if (typeof latest === 'string' && isPlainDate(latest) && date > latest) {
    return wrong(question, reader.field, 'date_too_late', { limit: writeDay(latest) })
  }
  return answered(date)
}

/** Reads a number or an amount of money in dong. */
export function readAmount(
  question: QuestionOf<'number'> | QuestionOf<'money'>,
  reader: Reader,
): Reading {
  // "50.000 d" and "3 con" are meant as numbers
  const text = normaliseLine(textAt(reader.raw, reader.field)).replace(/[\s\p{L}\u20ab]+$/u, '')
  if (normaliseLine(textAt(reader.raw, reader.field)) === '') return missing(question, reader.field)
  const decimals = question.kind === 'number' ? question.decimals : 0
  const value = readNumber(text, decimals)
  if (value === undefined) {
    const isNumber = readNumber(text, 6) !== undefined
    return wrong(question, reader.field, isNumber ? 'number_decimals' : 'number_format', {
      decimals,
    })
  }
  if (question.min !== undefined && value < question.min)
    return wrong(question, reader.field, 'number_min', { limit: writeNumber(question.min) })
  if (question.max !== undefined && value > question.max)
    return wrong(question, reader.field, 'number_max', { limit: writeNumber(question.max) })
  return answered(value)
}
