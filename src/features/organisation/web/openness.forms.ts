import { z } from 'zod'
import { emailAddress, officeNumber } from '#kernel/contact.ts'
import { readDay } from '#kernel/day-text.ts'
import { isId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { words } from '../words.ts'

const MOST_TEXT_CHARACTERS = 2000

const maybe = z.string().trim().max(MOST_TEXT_CHARACTERS, 'text_too_long').default('')
const dated = {
  key: z.string().refine(isId).optional(),
  valid_from: z
    .string('valid_from_wrong')
    .trim()
    .transform(readDay)
    .refine(day => day !== undefined, 'valid_from_wrong'),
  // Whether duties lack is known only with what somebody else has said meanwhile.
  ...{ duties_vi: maybe, duties_en: maybe, reception_vi: maybe, reception_en: maybe },
}

/** Which unit a form is about. */
export const unitParam = z.object({
  id: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
})

/** What a unit does. */
export const unitProfileForm = z.object(dated)

/** What a leader answers for. */
export const leaderProfileForm = z.object({
  ...dated,
  ...{ bio_vi: maybe, bio_en: maybe },
  phone: z
    .string()
    .trim()
    .regex(/^[0-9+ .()-]{0,30}$/, 'phone_wrong')
    .default(''),
})

/** How a unit is reached. */
export const unitContactForm = z.object({
  phone: z
    .string()
    .trim()
    .transform(text => (text === '' ? '' : officeNumber(text)))
    .refine(number => number !== undefined, 'unit_phone_wrong')
    .default(''),
  email: z
    .string()
    .trim()
    .transform(text => (text === '' ? '' : emailAddress(text)))
    .refine(address => address !== undefined, 'email_wrong')
    .default(''),
  address: z.string().trim().max(240, 'address_too_long').default(''),
})

/** A day within an address or a hidden field. */
export const hiddenDay = z
  .string('valid_from_wrong')
  .transform(readDay)
  .refine(day => day !== undefined, 'valid_from_wrong')

/** Which plan the form is filled with: its first day. */
export const planQuery = z.object({ tu: hiddenDay.optional().catch(undefined) })

/** The plan that is taken back, as it was read. */
export const withdrawForm = z.object({
  plan: z.string('valid_from_wrong').refine(isId, 'valid_from_wrong'),
  from: hiddenDay,
})

/** A map. */
export const boundaryForm = z.object({
  key: z.string().refine(isId).optional(),
  file: z.string('file_missing').min(1, 'file_missing'),
  citation: z
    .string('citation_missing')
    .trim()
    .min(1, 'citation_missing')
    .max(300, 'citation_too_long'),
})

/** The sentence for a code, in the reader's language. */
export function opennessError(language: Language, code: string | undefined): string | undefined {
  if (code === undefined) return undefined
  const known: Readonly<Record<string, string>> = words(language).openness.errors
  return known[code] ?? code
}

/** Errors by field as the summary lists them. */
export function listOpennessErrors(language: Language, errors: FieldErrors) {
  return Object.entries(errors).map(([field, code]) => ({
    field,
    text: opennessError(language, code) ?? code,
  }))
}

/** The fields of a form that was sent, as typed. */
export function typedValues(raw: RawFields, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map(name => [name, typeof raw[name] === 'string' ? raw[name] : '']),
  )
}
