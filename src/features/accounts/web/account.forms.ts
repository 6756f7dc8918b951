import { z } from 'zod'
import { phoneNumber } from '#kernel/contact.ts'
import { identityDigits, identityNumberProblem } from '#kernel/identity-number.ts'
import type { Profile } from '../domain/citizen-account.ts'

const MOST_NAME_CHARACTERS = 120

/** What a citizen fills in about the own person; messages are codes of the words. Everything may be left empty. */
export const profileForm = z
  .object({
    full_name: z
      .string()
      .default('')
      .transform(text => text.replace(/\s+/g, ' ').trim())
      .pipe(z.string().max(MOST_NAME_CHARACTERS, 'text_too_long')),
    phone: z
      .string()
      .default('')
      .transform((text, context) => {
        if (text.trim() === '') return ''
        const number = phoneNumber(text)
        if (number !== undefined) return number
        context.issues.push({ code: 'custom', input: text, message: 'phone_wrong' })
        return z.NEVER
      }),
    identity_number: z
      .string()
      .default('')
      .transform((text, context) => {
        const digits = identityDigits(text)
        if (digits === '') return undefined
        const problem = identityNumberProblem(digits, false)
        if (problem === undefined) return digits
        context.issues.push({ code: 'custom', input: text, message: problem })
        return z.NEVER
      }),
  })
  .transform(
    (form): Profile => ({
      fullName: form.full_name,
      phone: form.phone,
      identityNumber: form.identity_number,
    }),
  )
