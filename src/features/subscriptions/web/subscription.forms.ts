import { z } from 'zod'
import { LANGUAGES } from '#kernel/language.ts'
import { emailField } from '#platform/http/email-field.ts'

/** What somebody enters who wants letters, beside the topics. */
export const subscriptionForm = z.object({
  email: emailField,
  language: z.enum(LANGUAGES, 'language_missing'),
})

/** The secret part of a link in a mail. */
export const tokenParam = z.object({ token: z.string().max(200) })
