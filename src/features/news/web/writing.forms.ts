import { z } from 'zod'
import { writingFields } from '#platform/writing/writing-form.ts'
import { sanitiseBody } from '../use-cases/sanitise-body.ts'

/** What stands in the fields of an article's form, finished or not. */
export const writingForm = z
  .object({
    ...writingFields,
    lead: z.string().trim().max(5000).default(''),
    author: z.string().trim().max(500).default(''),
    source: z.string().trim().max(500).default(''),
    category: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number)
      .optional()
      .catch(undefined),
  })
  .transform(({ language, revision, beside, body_html, category, ...said }) => ({
    ...{ language, revision, beside },
    fields: { ...said, bodyHtml: sanitiseBody(body_html), categoryId: category },
  }))
