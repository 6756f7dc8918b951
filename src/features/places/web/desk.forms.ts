import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { errorSentences } from '#platform/http/fields.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { PLACE_FIELDS, type PlaceField, type TypedPlace } from '../domain/check-place.ts'
import type { PlaceDraft } from '../domain/place.ts'
import { writeExceptions, writeWeek } from '../domain/write-hours.ts'
import { words } from '../words.ts'

const MOST_TYPED = 4000
const MOST_REASON = 300

/** A place by its id. */
export const idParam = z.object({ id: z.string().refine(isId) })

const typedField = z.string('text_too_long').trim().max(MOST_TYPED, 'text_too_long').default('')

/** A place as it was typed; what is wrong with a field, `checkPlace` tells. */
export const placeForm = z.object({
  ...(Object.fromEntries(PLACE_FIELDS.map(field => [field, typedField])) as Record<
    PlaceField,
    typeof typedField
  >),
})

/** Why a place is closed for good; nothing where one is opened again. */
export const moveForm = z.object({
  reason: z.string('text_too_long').trim().max(MOST_REASON, 'text_too_long').default(''),
})

export const { errorText } = errorSentences(language => {
  const { errors, import: list } = words(language)
  return { ...errors, ...list.problems }
})

/** Errors by field as the summary lists them, each with the name of its field where it has one. */
export function listErrors(language: Language, errors: FieldErrors) {
  const { fields } = words(language)
  return Object.entries(errors).map(([field, code]) => {
    const name = (fields as Readonly<Record<string, string>>)[field]
    const text = errorText(language, code) ?? code
    return { field, text: name === undefined ? text : `${name}: ${text}` }
  })
}

/** The fields of a form that was sent, as typed. */
export function typedFrom(raw: RawFields): TypedPlace {
  const of = (field: PlaceField): string => {
    const value = raw[field]
    return typeof value === 'string' ? value : ''
  }
  return Object.fromEntries(PLACE_FIELDS.map(field => [field, of(field)])) as TypedPlace
}

/** A place as it would be typed. `ward`, `kind`: how those are called, or the values of choices. */
export function typedOf(
  language: Language,
  place: PlaceDraft,
  called: { readonly ward: string; readonly kind: string },
): TypedPlace {
  const { hourWords } = words(language)
  return {
    ...{ code: place.code, name_vi: place.nameVi, name_en: place.nameEn },
    ...{ address: place.address, phone: place.phone, ...called },
    latitude: place.point === undefined ? '' : String(place.point.latitude),
    longitude: place.point === undefined ? '' : String(place.point.longitude),
    hours: writeWeek(place.hours, hourWords),
    exceptions: writeExceptions(place.hours, hourWords),
    ...{ access_vi: place.accessVi, access_en: place.accessEn },
  }
}
