import { z } from 'zod'
import { emailAddress } from '#kernel/contact.ts'

/** An e-mail address as it is typed, in small letters. Codes: email_missing, email_wrong. */
export const emailField = z
  .string('email_missing')
  .trim()
  .min(1, 'email_missing')
  .transform((text, context) => {
    const address = emailAddress(text)?.toLowerCase()
    if (address !== undefined) return address
    context.issues.push({ code: 'custom', input: text, message: 'email_wrong' })
    return z.NEVER
  })
