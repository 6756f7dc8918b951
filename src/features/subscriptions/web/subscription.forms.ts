import { z } from 'zod'
import { emailAddress } from '#kernel/contact.ts'
import { LANGUAGES } from '#kernel/language.ts'

/** What somebody enters who wants letters, beside the topics. */
export const subscriptionForm = z.object({
  email: z
    .string('email_missing')
    .trim()
    .min(1, 'email_missing')
    .transform((text, context) => {
      const address = emailAddress(text)?.toLowerCase()
      if (address !== undefined) return address
      context.issues.push({ code: 'custom', input: text, message: 'email_wrong' })
      return z.NEVER
    }),
  language: z.enum(LANGUAGES, 'language_missing'),
})

/** The secret part of a link in a mail. */
export const tokenParam = z.object({ token: z.string().max(200) })
