/** What the browser sends of a text that is being written, finished or not. */
import { z } from 'zod'
import { type CopyState, UNKNOWN_WINDOW, type WritingWindow } from '#kernel/writing-window.ts'
import type { RawFields } from '../http/request.ts'

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

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const windowFields = z.object({
  window: z
    .string()
    .regex(new RegExp(`^${ID}$`))
    .catch(UNKNOWN_WINDOW),
  upon: z
    .string()
    .regex(new RegExp(`^${ID}\\.\\d{1,9}$`))
    .transform(sent => sent.split('.'))
    .transform(([windowId = '', times]) => ({ windowId, timesKept: Number(times) }))
    .optional()
    .catch(undefined),
})

/** Reads in which window a form was filled in. */
export function readWindow(raw: RawFields): WritingWindow {
  const { window, upon } = windowFields.parse(raw)
  return { id: window, upon }
}

/** The fields that say in which window a form is filled in. */
export function writeWindow({ id, upon }: WritingWindow): Readonly<Record<string, string>> {
  return { window: id, ...(upon && writeUpon(upon)) }
}

/** The field that says which unsaved text is meant, and that what another window writes in it meanwhile is not. */
export function writeUpon({ windowId, timesKept }: CopyState): { readonly upon: string } {
  return { upon: `${windowId}.${String(timesKept)}` }
}
