/** Reads the answer to one question of any kind out of what was sent. */
import { never } from '#kernel/never.ts'
import type { Answers, AnswerValue, FormError } from './answers.ts'
import { holds } from './conditions.ts'
import type { Question, QuestionOf } from './form.schema.ts'
import { partsOf } from './person-parts.ts'
import { readAddress, readFiles, readOption, readOptions, readYesNo } from './read-choice.ts'
import {
  readAmount,
  readContact,
  readDate,
  readIdentityNumber,
  readName,
  readText,
} from './read-text.ts'
import { answered, missing, NOTHING, type Reader, type Reading, wrong } from './reading.ts'

/** Reads one question. Never throws, whatever was sent. */
export function readAnswer(question: Question, reader: Reader): Reading {
  switch (question.kind) {
    case 'text':
    case 'long_text':
      return readText(question, reader)
    case 'name':
      return readName(question, reader)
    case 'date':
      return readDate(question, reader)
    case 'identity_number':
      return readIdentityNumber(question, reader)
    case 'phone':
    case 'email':
      return readContact(question, reader)
    case 'number':
    case 'money':
      return readAmount(question, reader)
    case 'select':
    case 'radio':
      return readOption(question, reader)
    case 'checkboxes':
      return readOptions(question, reader)
    case 'yes_no':
      return readYesNo(question, reader)
    case 'address':
      return readAddress(question, reader)
    case 'file':
      return readFiles(question, reader)
    case 'person':
      return readPerson(question, reader)
    case 'list':
      return readList(question, reader)
    default:
      return never(question)
  }
}

function readPerson(person: QuestionOf<'person'>, reader: Reader): Reading {
  const parts = partsOf(person)
  // Read once to know whether anything was said at all, and once more with what was said.
  const said = readGroup(parts, { ...reader, answers: {} })
  if (Object.keys(said.answers).length === 0 && !said.attempted && !person.required) return NOTHING
  const group = readGroup(parts, { ...reader, answers: said.answers })
  if (group.errors.length > 0) return { errors: group.errors, warnings: group.warnings }
  if (Object.keys(group.answers).length === 0)
    return missing(person, `${reader.field}.${person.parts[0] ?? ''}`)
  return answered(group.answers, group.warnings)
}

function readList(list: QuestionOf<'list'>, reader: Reader): Reading {
  const sent = sentItems(reader)
  if (sent.length === 0 && list.min === 0) return NOTHING
  if (sent.length === 0) return missing(list, `${reader.field}.0.${list.questions[0]?.key ?? ''}`)
  const at = `${reader.field}.${String(sent[0] ?? 0)}.${list.questions[0]?.key ?? ''}`
  if (sent.length > list.max) return wrong(list, at, 'list_too_many', { limit: list.max })
  const items = sent
    .map(index =>
      readGroup(list.questions, {
        ...reader,
        field: `${reader.field}.${String(index)}`,
        answers: {},
      }),
    )
    .filter(item => item.errors.length > 0 || Object.keys(item.answers).length > 0)
  const errors = items.flatMap(item => item.errors)
  const warnings = items.flatMap(item => item.warnings)
  if (errors.length > 0) return { errors, warnings }
  if (items.length < list.min) return wrong(list, at, 'list_too_few', { limit: list.min })
  if (items.length === 0) return NOTHING
  return answered(
    items.map(item => item.answers),
    warnings,
  )
}

// Items are numbered by the browser; gaps (an item taken out) close.
function sentItems(reader: Reader): readonly number[] {
  const start = `${reader.field}.`
  const found = new Set<number>()
  for (const name of Object.keys(reader.raw)) {
    const index = name.startsWith(start)
      ? /^(\d{1,2})\./.exec(name.slice(start.length))?.[1]
      : undefined
    if (index !== undefined && isFilled(reader.raw[name])) found.add(Number(index))
  }
  return [...found].sort((a, b) => a - b)
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return Array.isArray(value)
    ? value.some(isFilled)
    : typeof value === 'number' || typeof value === 'boolean'
}

type Group = {
  readonly answers: Answers
  readonly errors: readonly FormError[]
  readonly warnings: readonly FormError[]
  readonly attempted: boolean
}

function readGroup(questions: readonly Question[], reader: Reader): Group {
  const answers: Record<string, AnswerValue> = {}
  const errors: FormError[] = []
  const warnings: FormError[] = []
  for (const question of questions) {
    const scope = { ...reader.answers, ...answers }
    if (question.showIf && !holds(question.showIf, scope, reader.context.today)) continue
    const reading = readAnswer(question, {
      ...reader,
      field: `${reader.field}.${question.key}`,
      answers: scope,
    })
    if (reading.value !== undefined) answers[question.key] = reading.value
    errors.push(...reading.errors)
    warnings.push(...reading.warnings)
  }
  const missed = new Set(['required', 'choice_required', 'file_required'])
  return { answers, errors, warnings, attempted: errors.some(error => !missed.has(error.code)) }
}
