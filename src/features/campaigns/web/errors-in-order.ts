/** What is wrong with the form of a campaign, as its summary tells it. */
import type { Language } from '#kernel/language.ts'
import type { SlotPart } from '../domain/slots.ts'
import { words } from '../words.ts'
import { type CampaignErrors, errorText, TEXT_FIELDS, type TypedCampaign } from './desk.forms.ts'
import { ownFields } from './own-questions.forms.ts'
import { SLOTS_ID, slotFields } from './slots.forms.ts'

const SLOTS_AT = TEXT_FIELDS.indexOf('closes_time') + 1

type Refused = {
  readonly language: Language
  readonly errors: CampaignErrors
  readonly values: TypedCampaign
}

/** Errors in the order in which their fields stand; those of a row with its name. */
export function errorsInOrder({ language, errors, values }: Refused) {
  const fields = [
    ...(['off_slot', 'off_reason', 'reason'] as const),
    ...TEXT_FIELDS.slice(0, SLOTS_AT),
    ...(['wards', 'slots'] as const),
    ...slotFields(values.slots.length),
    'usual' as const,
    'own' as const,
    ...ownFields(values.own),
    ...TEXT_FIELDS.slice(SLOTS_AT),
  ]
  return fields.flatMap(field => {
    const error = errorText(language, errors[field])
    return error === undefined
      ? []
      : [
          {
            field: field === 'slots' ? SLOTS_ID : field,
            text: `${placeName(language, field, values.own, errors[field])}${error}`,
          },
        ]
  })
}

/** Errors that several fields can have: alone they do not say which. */
const OF_MANY = new Set([
  'day_wrong',
  'time_wrong',
  'slot_time_wrong',
  'text_too_long',
  'age_wrong',
  'list_both_changed',
])

/** Where an error is: in a time, a question of its own, or a field whose name the error does not say. */
function placeName(
  language: Language,
  field: string,
  own: TypedCampaign['own'],
  code: string | undefined,
): string {
  const { slots, own: text, fields } = words(language).desk
  const [, kind, number, part] = /^(slot|own)_(\d+)_(\w+)/.exec(field) ?? []
  // What two changed is told in a sentence of its own, which names no field.
  const isOfMany = OF_MANY.has(code ?? '') || errorText(language, code) === code
  const labels: Readonly<Record<string, string>> = {
    ...fields,
    slots: slots.title,
    own: text.title,
  }
  if (kind === undefined) return isOfMany ? `${labels[field] ?? ''}: ` : ''
  if (kind === 'slot') {
    const name = `${slots.name} ${String(Number(number) + 1)}`
    return isOfMany ? `${name}, ${slots.parts[part as SlotPart].toLowerCase()}: ` : `${name}: `
  }
  return `${text.number(own.findIndex(each => each.number === Number(number)) + 1)}: `
}
