/** Reading what is chosen: one option, several, yes or no, an administrative unit, files. */
import type { FileAnswer } from './answers.ts'
import type { QuestionOf } from './form.schema.ts'
import { normaliseLine } from './normalise-text.ts'
import { textAt, textsAt, valueAt } from './raw-fields.ts'
import { answered, missing, NOTHING, type Reader, type Reading, wrong } from './reading.ts'

/** Reads the one option chosen. */
export function readOption(
  question: QuestionOf<'select'> | QuestionOf<'radio'>,
  reader: Reader,
): Reading {
  const chosen = textAt(reader.raw, reader.field)
  if (chosen === '') return missing(question, reader.field)
  const known = question.options.some(option => option.value === chosen)
  return known ? answered(chosen) : wrong(question, reader.field, 'choice_unknown')
}

/** Reads the options ticked, in the form's order. */
export function readOptions(question: QuestionOf<'checkboxes'>, reader: Reader): Reading {
  const ticked = new Set(textsAt(reader.raw, reader.field).filter(each => each !== ''))
  if (ticked.size === 0) return missing(question, reader.field)
  const values = question.options.map(option => option.value).filter(value => ticked.has(value))
  return values.length === ticked.size
    ? answered(values)
    : wrong(question, reader.field, 'choice_unknown')
}

/** Reads yes or no. */
export function readYesNo(question: QuestionOf<'yes_no'>, reader: Reader): Reading {
  const chosen = textAt(reader.raw, reader.field)
  if (chosen === '') return missing(question, reader.field)
  if (chosen === 'yes' || chosen === 'true') return answered(true)
  return chosen === 'no' || chosen === 'false'
    ? answered(false)
    : wrong(question, reader.field, 'choice_unknown')
}

const LINE_LIMIT = 200

/** Reads an address: the unit (`.unit`, its code or its name as typed) and house number and street (`.line`). */
export function readAddress(question: QuestionOf<'address'>, reader: Reader): Reading {
  const typed = normaliseLine(textAt(reader.raw, `${reader.field}.unit`)).slice(0, LINE_LIMIT)
  const line = normaliseLine(textAt(reader.raw, `${reader.field}.line`))
  if (typed === '' && line === '') return missing(question, `${reader.field}.unit`)
  const unitAt = `${reader.field}.unit`
  const lineAt = `${reader.field}.line`
  if (typed === '') return wrong(question, unitAt, 'unit_unknown', { typed })
  const units = reader.context.findUnits(typed)
  const [unit, second] = units
  if (!unit) return wrong(question, unitAt, 'unit_unknown', { typed })
  if (second) {
    return wrong(question, unitAt, 'unit_ambiguous', {
      typed,
      candidates: units
        .slice(0, 3)
        .map(each => each.fullName)
        .join('; '),
    })
  }
  if (line === '') return wrong(question, lineAt, 'address_line_required')
  if (line.length > LINE_LIMIT) return wrong(question, lineAt, 'too_long', { limit: LINE_LIMIT })
  return answered({ unitCode: unit.code, unitName: unit.fullName, line })
}

/** Reads the list of stored files that the server put under the question's name. */
export function readFiles(question: QuestionOf<'file'>, reader: Reader): Reading {
  const sent = valueAt(reader.raw, reader.field)
  const list: readonly unknown[] = Array.isArray(sent) ? sent : []
  if (list.length === 0) return question.required ? missing(question, reader.field) : NOTHING
  if (list.length > question.maxFiles)
    return wrong(question, reader.field, 'file_too_many', { limit: question.maxFiles })
  const files = list.map(fileOf)
  const known = files.filter(file => file !== undefined)
  if (known.length < files.length) return wrong(question, reader.field, 'file_unknown')
  const refused = known.find(file => !question.accept.some(kind => kind === file.kind))
  if (refused) {
    return wrong(question, reader.field, 'file_kind', {
      name: refused.name,
      accept: question.accept.join(', ').toUpperCase(),
    })
  }
  return answered(known)
}

function fileOf(value: unknown): FileAnswer | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { sha256, name, size, kind } = value as Partial<Record<keyof FileAnswer, unknown>>
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return undefined
  if (
    typeof name !== 'string' ||
    typeof size !== 'number' ||
    !Number.isSafeInteger(size) ||
    size < 0
  )
    return undefined
  if (kind !== 'pdf' && kind !== 'jpg' && kind !== 'png' && kind !== 'docx') return undefined
  return { sha256, name: normaliseLine(name).slice(0, 255), size, kind }
}
