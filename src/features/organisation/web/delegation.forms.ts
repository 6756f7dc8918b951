import { z } from 'zod'
import { readDay } from '#kernel/day-text.ts'
import { isId } from '#kernel/ids.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { isRole, type Role } from '../domain/roles.ts'

const MOST_REASON_CHARACTERS = 300

const day = (missing: 'first_day_missing' | 'last_day_missing') =>
  z
    .string(missing)
    .trim()
    .min(1, missing)
    .transform((text, context): PlainDate => {
      const read = readDay(text)
      if (read === undefined) {
        context.issues.push({ code: 'custom', input: text, message: 'date_wrong' })
        return z.NEVER
      }
      return read
    })

const duty = z.string('duty_missing').transform((text, context): { unitId: number; role: Role } => {
  const match = /^(\d{1,9}):([a-z_]+)$/.exec(text)
  const role = match?.[2] ?? ''
  if (match === null || !isRole(role)) {
    context.issues.push({ code: 'custom', input: text, message: 'duty_missing' })
    return z.NEVER
  }
  return { unitId: Number(match[1]), role }
})

/** What an officer fills in to give a duty away; messages are codes of the words. */
export const delegationForm = z.object({
  duty,
  colleague: z.string('colleague_missing').refine(isId, 'colleague_missing'),
  first_day: day('first_day_missing'),
  last_day: day('last_day_missing'),
  reason: z
    .string('reason_missing')
    .trim()
    .min(1, 'reason_missing')
    .max(MOST_REASON_CHARACTERS, 'text_too_long'),
})

/** The field that each refusal of the use case belongs to. */
export const FIELD_OF_PROBLEM = {
  delegation_to_oneself: 'colleague',
  delegation_in_the_past: 'first_day',
  delegation_ends_before_it_begins: 'last_day',
  delegation_too_long: 'last_day',
  delegated_duty_not_held: 'duty',
  delegate_not_in_unit: 'colleague',
} as const
