/** What the browser sends of a text that is being written, finished or not. */
import { z } from 'zod'

/** Most characters of what stands in the other forms of the page. */
const MOST_BESIDE = 20_000

/** The language of a text that is being written. */
export const languageField = z.enum(['vi', 'en'])

/** The version that a text began from; zero for one that did not exist. */
export const revisionField = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

/** The fields that every kind of text has; what is longer than anybody writes is refused. */
export const writingFields = {
  language: languageField,
  title: z.string().trim().max(1000).default(''),
  body_html: z.string().max(400_000).default(''),
  revision: revisionField,
  /** As the script wrote it; only the script reads it again. */
  beside: z.string().max(MOST_BESIDE).optional(),
} as const
