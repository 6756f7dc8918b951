import { z } from 'zod'
import { emailAddress } from '#kernel/contact.ts'
import { LANGUAGES } from '#kernel/language.ts'
import { DOCUMENT_TYPES } from '../domain/document.ts'

const MOST_CHOSEN = 100

const chosen = z
  .union([z.string(), z.array(z.string()).max(MOST_CHOSEN, 'text_too_long')], 'text_too_long')
  .default([])
  .transform(value => [value].flat())

/** What somebody enters who wants to hear of new documents. */
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
  types: chosen.transform(all => DOCUMENT_TYPES.filter(type => all.includes(type))),
  fields: chosen.transform(all => all.filter(text => /^\d{1,9}$/.test(text)).map(Number)),
  language: z.enum(LANGUAGES, 'language_missing'),
})

/** The secret part of a link in a mail. */
export const tokenParam = z.object({ token: z.string().max(200) })
