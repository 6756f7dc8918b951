import { z } from 'zod'
import { readDay } from '#kernel/day-text.ts'
import { isId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { isRole, type Role } from '../domain/roles.ts'
import { words } from '../words.ts'

const MOST_TITLE_CHARACTERS = 120

const day = z
  .string('day_wrong')
  .trim()
  .transform((text, context) => {
    const read = readDay(text)
    if (read === undefined) {
      context.issues.push({ code: 'custom', input: text, message: 'day_wrong' })
      return z.NEVER
    }
    return read
  })

const role = z.string('role_missing').transform((text, context): Role => {
  if (!isRole(text)) {
    context.issues.push({ code: 'custom', input: text, message: 'role_missing' })
    return z.NEVER
  }
  return text
})

const unitId = (missing: string) =>
  z
    .string(missing)
    .regex(/^\d{1,9}$/, missing)
    .transform(Number)

/** What an administrator fills in to give a duty; messages are codes of the words. */
export const dutyForm = z.object({
  unit: unitId('unit_missing'),
  role,
  title_vi: z
    .string('title_missing')
    .trim()
    .min(1, 'title_missing')
    .max(MOST_TITLE_CHARACTERS, 'text_too_long'),
  title_en: z.string().trim().max(MOST_TITLE_CHARACTERS, 'text_too_long').default(''),
  valid_from: day,
})

/** From which day a duty ends. */
export const endDutyForm = z.object({ from: day })

/** The field that each refusal of the use case belongs to. */
export const FIELD_OF_GIVING = {
  officer_not_found: 'unit',
  unit_not_administered: 'unit',
  duty_to_oneself: 'unit',
  duty_held: 'role',
  duty_in_the_past: 'valid_from',
} as const

/** An officer, and one of the duties. */
export const officerParam = z.object({ id: z.string().refine(isId) })
export const dutyParam = z.object({ id: z.string().refine(isId), duty: z.string().refine(isId) })

/** What of the list is shown. */
export const officersQuery = z.object({
  'don-vi': unitId('unit_missing').optional().catch(undefined),
  sau: z.string().refine(isId).optional().catch(undefined),
})

/** What was just done: a duty given, as `unit:role`, or ended. */
export const doneQuery = z.object({
  xong: z.enum(['giao', 'thoi']).optional().catch(undefined),
  giao: z
    .string()
    .regex(/^\d{1,9}:[a-z_]{1,40}$/)
    .optional()
    .catch(undefined),
})

/** The sentence for a code, in the reader's language. */
export function dutyError(language: Language, code: string | undefined): string | undefined {
  if (code === undefined) return undefined
  const known: Readonly<Record<string, string>> = words(language).assigning.errors
  return known[code] ?? code
}
