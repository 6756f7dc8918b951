/** A place as it is typed or stands in a row of a list: every field is looked at, every slip is told. */
import { officeNumber, phoneNumber } from '#kernel/contact.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Hours } from './hours.ts'
import type { PlaceDraft, PlaceKind, Point } from './place.ts'
import { type HoursProblem, readExceptions, readWeek } from './read-hours.ts'

/** The fields of a place, in the order of the columns of a list. */
export const PLACE_FIELDS = [
  'code',
  'name_vi',
  'name_en',
  'kind',
  'address',
  'ward',
  'phone',
  'latitude',
  'longitude',
  'hours',
  'exceptions',
  'access_vi',
  'access_en',
] as const
/** A field of a place. */
export type PlaceField = (typeof PLACE_FIELDS)[number]

/** Fields without which a place is not kept. */
export const NEEDED_FIELDS = [
  'code',
  'name_vi',
  'kind',
  'address',
  'ward',
] as const satisfies readonly PlaceField[]

/** A place as it was typed. */
export type TypedPlace = Readonly<Record<PlaceField, string>>

/** What is wrong with a field. */
export type FieldProblem =
  | HoursProblem
  | 'field_missing'
  | 'text_too_long'
  | 'code_wrong'
  | 'kind_unknown'
  | 'ward_unknown'
  | 'phone_wrong'
  | 'coordinate_wrong'
  | 'coordinate_missing'
  | 'coordinate_not_in_vietnam'
  | 'coordinates_swapped'

/** Problems by field. */
export type PlaceErrors = { readonly [field in PlaceField]?: FieldProblem }

/** How kinds and wards are called. */
export type Names = {
  kindOf(text: string): PlaceKind | undefined
  wardOf(text: string): number | undefined
}

const MOST_CHARACTERS: Readonly<Record<PlaceField, number>> = {
  ...{ code: 40, name_vi: 160, name_en: 160, kind: 60, address: 240, ward: 80, phone: 30 },
  ...{ latitude: 30, longitude: 30, hours: 600, exceptions: 2000, access_vi: 600, access_en: 600 },
}
/** Mainland, Hoang Sa and Truong Sa. */
const BOUNDS = { latitude: [6, 24], longitude: [102, 118] } as const

type Errors = { [field in PlaceField]?: FieldProblem }
type Note = (field: PlaceField, code: FieldProblem) => void

/** Reads a place, or tells everything that is wrong with it. */
export function checkPlace(typed: TypedPlace, names: Names): Result<PlaceDraft, PlaceErrors> {
  const errors = lengthErrors(typed)
  const note: Note = (field, code) => {
    errors[field] ??= code
  }
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u.test(typed.code)) note('code', 'code_wrong')
  const kind = names.kindOf(typed.kind)
  if (kind === undefined) note('kind', 'kind_unknown')
  const unitId = names.wardOf(typed.ward)
  if (unitId === undefined) note('ward', 'ward_unknown')
  const phone = readPhone(typed.phone)
  if (phone === undefined) note('phone', 'phone_wrong')
  const point = readPoint(typed, note)
  const hours = readHours(typed, note)
  if (Object.keys(errors).length > 0 || kind === undefined || unitId === undefined)
    return err(errors)
  return ok({
    ...{ code: typed.code, nameVi: typed.name_vi, nameEn: typed.name_en, kind, unitId },
    ...{ address: typed.address, phone: phone ?? '', point, hours },
    ...{ accessVi: typed.access_vi, accessEn: typed.access_en },
  })
}

function lengthErrors(typed: TypedPlace): Errors {
  const errors: Errors = {}
  for (const field of PLACE_FIELDS) {
    const { length } = typed[field]
    if (length > MOST_CHARACTERS[field]) errors[field] = 'text_too_long'
    else if (length === 0 && (NEEDED_FIELDS as readonly string[]).includes(field))
      errors[field] = 'field_missing'
  }
  return errors
}

function readHours(typed: TypedPlace, note: Note): Hours {
  const week = readWeek(typed.hours)
  if (!week.ok) note('hours', week.error.code)
  const exceptions = readExceptions(typed.exceptions)
  if (!exceptions.ok) note('exceptions', exceptions.error.code)
  return {
    week: week.ok ? week.value : [],
    exceptions: exceptions.ok ? exceptions.value : [],
  }
}

/** Short numbers such as 115 and 1900 numbers are rung up too. */
function readPhone(text: string): string | undefined {
  if (text === '') return ''
  const digits = text.replace(/[\s.()-]/g, '')
  const known = officeNumber(text)
  // Spreadsheets take a number for an amount, and the 0 before it away. What no other number begins with is that one.
  return known ?? (/^[2-9]\d+$/.test(digits) ? phoneNumber(`0${digits}`) : undefined)
}

function readPoint(typed: TypedPlace, note: Note): Point | undefined {
  if (typed.latitude === '' && typed.longitude === '') return undefined
  const latitude = readDegrees(typed.latitude, BOUNDS.latitude)
  const longitude = readDegrees(typed.longitude, BOUNDS.longitude)
  if (typeof latitude === 'number' && typeof longitude === 'number') return { latitude, longitude }
  if (isSwapped(typed)) note('latitude', 'coordinates_swapped')
  else {
    if (typeof latitude === 'string') note('latitude', latitude)
    if (typeof longitude === 'string') note('longitude', longitude)
  }
  return undefined
}

/** No number is both a latitude and a longitude of Viet Nam, so that the two in each other's place can be told. */
function isSwapped({ latitude, longitude }: TypedPlace): boolean {
  return [readDegrees(longitude, BOUNDS.latitude), readDegrees(latitude, BOUNDS.longitude)].every(
    degrees => typeof degrees === 'number',
  )
}

function readDegrees(
  text: string,
  [least, most]: readonly [least: number, most: number],
): number | FieldProblem {
  if (text === '') return 'coordinate_missing'
  // A comma is a decimal point here: 10,8012.
  const written = text.replace(',', '.')
  if (!/^-?\d{1,3}(?:\.\d{1,12})?$/.test(written)) return 'coordinate_wrong'
  const degrees = Number(written)
  return degrees >= least && degrees <= most ? degrees : 'coordinate_not_in_vietnam'
}
