import { z } from 'zod'
import { readDay } from '#kernel/day-text.ts'
import { isId } from '#kernel/ids.ts'
import { instant } from '#kernel/instant.ts'
import { DOCUMENT_KINDS, DOCUMENT_TYPES, type DocumentFacts, isTypeOf } from '../domain/document.ts'
import { RELATION_KINDS } from '../domain/relation.ts'

const MOST_TITLE_CHARACTERS = 1000
const MOST_NAME_CHARACTERS = 200
const MOST_NUMBER_CHARACTERS = 60
const MOST_REASON_CHARACTERS = 500
const MOST_CODES_CHARACTERS = 1000

const needed = (missing: string, most: number) =>
  z.string(missing).trim().min(1, missing).max(most, 'text_too_long')
const reason = z
  .string('text_too_long')
  .trim()
  .max(MOST_REASON_CHARACTERS, 'text_too_long')
  .default('')

const dayText = z.string('day_wrong').trim().max(40, 'day_wrong').default('')
const day = dayText.transform((text, context) => {
  if (text === '') return null
  const read = readDay(text)
  if (read !== undefined) return read
  context.issues.push({ code: 'custom', input: text, message: 'day_wrong' })
  return z.NEVER
})

/** A document by its id, for those who keep the register. */
export const idParam = z.object({ id: z.string().refine(isId) })

/** What an editor says of a document. */
export const documentForm = z
  .object({
    kind: z.enum(DOCUMENT_KINDS, 'kind_missing'),
    type: z.enum(DOCUMENT_TYPES, 'type_missing'),
    number: needed('number_missing', MOST_NUMBER_CHARACTERS),
    title: needed('title_missing', MOST_TITLE_CHARACTERS),
    field: z
      .string('field_missing')
      .regex(/^\d{1,9}$/, 'field_missing')
      .transform(Number),
    issuer: needed('issuer_missing', MOST_NAME_CHARACTERS),
    signer: needed('signer_missing', MOST_NAME_CHARACTERS),
    signer_title: z
      .string('text_too_long')
      .trim()
      .max(MOST_NAME_CHARACTERS, 'text_too_long')
      .default(''),
    number_is_right: z.string().default(''),
    signer_is_right: z.string().default(''),
    issued_on: day,
    effective_on: day,
    expires_on: day,
    reason,
  })
  .transform(({ field, signer_title, issued_on, effective_on, expires_on, ...form }, context) => {
    if (issued_on === null) {
      context.addIssue({ code: 'custom', message: 'issued_on_missing', path: ['issued_on'] })
      return z.NEVER
    }
    if (expires_on !== null && expires_on <= (effective_on ?? issued_on))
      context.addIssue({ code: 'custom', message: 'expires_too_early', path: ['expires_on'] })
    const { kind, type, number, title, issuer, signer } = form
    if (!isTypeOf(kind, type))
      context.addIssue({ code: 'custom', message: 'type_of_other_kind', path: ['type'] })
    const facts: DocumentFacts = {
      ...{ kind, type, number: oneLine(number), title: oneLine(title), fieldId: field },
      ...{ issuer: oneLine(issuer), signer: oneLine(signer), signerTitle: oneLine(signer_title) },
      ...{ issuedOn: issued_on, effectiveOn: effective_on, expiresOn: expires_on },
    }
    return {
      facts,
      rightSigner: form.signer_is_right,
      others: form.number_is_right.split(' '),
      reason: form.reason,
    }
  })

/** Titles are pasted from pages where they go over several lines. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** Why something is done to a document. */
export const reasonForm = z.object({ reason })

/** The last event of a document when its page was made. */
export const seenForm = z.object({ seen: z.string().max(36).default('') })

/** What a document does to another. */
export const relationForm = z.object({
  kind: z.enum(RELATION_KINDS, 'relation_kind_missing'),
  related: needed('related_missing', MOST_NAME_CHARACTERS),
  /** Which of several that have the number typed. */
  related_id: z.string().refine(isId).optional().catch(undefined),
  reason,
})

/** A relation that is taken away. */
export const relationParam = idParam.extend({
  kind: z.enum(RELATION_KINDS),
  other: z.string().refine(isId),
})

/** A file of a document. */
export const attachmentParam = idParam.extend({ file: z.string().refine(isId) })

/** Codes of procedures as they are typed or shown: parted by commas, blanks or lines. */
export function codesIn(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter(Boolean))]
}

export const feesForm = z.object({
  codes: z
    .string()
    .trim()
    .max(MOST_CODES_CHARACTERS, 'text_too_long')
    .default('')
    .transform(codesIn),
  reason,
})

/** Codes that a page is to show. */
export const shownCodes = z
  .string()
  .max(MOST_CODES_CHARACTERS)
  .catch('')
  .default('')
  .transform(codesIn)

/** `1764000000000_<id>`: the last document of the page before. */
export const cursorQuery = z
  .string()
  .regex(/^\d{10,14}_/)
  .refine(value => isId(value.slice(value.indexOf('_') + 1)))
  .transform(value => {
    const [ms = '0', id = ''] = value.split('_')
    return { at: instant(new Date(Number(ms)).toISOString()), id }
  })
  .optional()

/** Writes a cursor into an address. */
export function writeCursor(at: Date, id: string): string {
  return `${String(at.getTime())}_${id}`
}
