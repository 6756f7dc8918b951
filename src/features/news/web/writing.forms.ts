import { z } from 'zod'

/** The language of a text that is being written. */
export const languageField = z.enum(['vi', 'en'])

/** What stands in the form's fields, finished or not. */
export const writingForm = z.object({
  language: languageField,
  title: z.string().trim().max(1000).default(''),
  lead: z.string().trim().max(5000).default(''),
  author: z.string().trim().max(500).default(''),
  source: z.string().trim().max(500).default(''),
  category: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .optional()
    .catch(undefined),
  body_html: z.string().max(400_000).default(''),
  revision: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
})
