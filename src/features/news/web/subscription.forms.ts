import { z } from 'zod'
import { emailAddress } from '#kernel/contact.ts'
import { LANGUAGES } from '#kernel/language.ts'

const MOST_TOPICS = 100

/** What somebody enters who wants news by e-mail. */
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
  scope: z.enum(['all', 'some'], 'scope_missing'),
  topics: z
    .union([z.string(), z.array(z.string()).max(MOST_TOPICS, 'topics_missing')], 'topics_missing')
    .default([])
    .transform(value =>
      [value]
        .flat()
        .filter(text => /^\d{1,9}$/.test(text))
        .map(Number),
    ),
  language: z.enum(LANGUAGES, 'language_missing'),
})

/** The secret part of a link in a mail. */
export const tokenParam = z.object({ token: z.string().max(200) })
