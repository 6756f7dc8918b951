import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { instant } from '#kernel/instant.ts'
import { proofField } from '#platform/http/proof-of-work.ts'
import { revisionField } from '#platform/writing/writing-form.ts'
import { REPORT_REASONS } from '../domain/comment.ts'
import { htmlFromMarkup } from '../domain/html-from-markup.ts'
import { TEXT_LIMITS } from '../domain/text-limits.ts'
import { sanitiseBody } from '../use-cases/sanitise-body.ts'

const MOST_BODY_CHARACTERS = 60_000
const MOST_NAME_CHARACTERS = 60
const MOST_REASON_CHARACTERS = 300
const MOST_CHOSEN = 200

/** Most characters of a comment. */
export const MOST_COMMENT_CHARACTERS = 2000

/** A text that must be there; messages are codes of the words. */
const needed = (missing: string, most: number, tooLong: string) =>
  z.string(missing).trim().min(1, missing).max(most, tooLong)

const maybe = z
  .string('text_too_long')
  .trim()
  .max(MOST_REASON_CHARACTERS, 'text_too_long')
  .default('')

const byline = z.string().trim().max(TEXT_LIMITS.byline, 'text_too_long').default('')

/** The last part of an article's or a topic's address. */
export const slugParam = z.object({ slug: z.string().regex(/^[a-z0-9-]{1,120}$/) })

/** An article by its id, for editors. */
export const idParam = z.object({ id: z.string().refine(isId) })

/** An article's text as an editor sends it: its body as HTML from the editor, or typed in the small markup. */
export const articleForm = z
  .object({
    /** The id that a new article is to have. */
    key: z.string().refine(isId).optional(),
    /** The last change of the pictures that its editor saw. */
    pictures: z
      .string()
      .refine(sent => sent === '' || isId(sent))
      .optional(),
    language: z.enum(['vi', 'en']),
    title: needed('title_missing', TEXT_LIMITS.title, 'title_too_long'),
    lead: needed('lead_missing', TEXT_LIMITS.lead, 'lead_too_long'),
    ...{ author: byline, source: byline },
    category: z
      .string('category_missing')
      .regex(/^\d{1,9}$/, 'category_missing')
      .transform(Number),
    body: z.string('body_missing').trim().max(MOST_BODY_CHARACTERS, 'body_too_long').optional(),
    body_html: z.string().trim().optional(),
    revision: revisionField,
    /** The newer version whose changes the writer has looked at. */
    seen: revisionField.optional().catch(undefined),
  })
  .transform(({ body, body_html, ...form }, context) => {
    const bodyHtml = body_html ?? htmlFromMarkup(body ?? '')
    const wrong = bodyProblem(bodyHtml)
    if (wrong !== undefined) context.addIssue({ code: 'custom', message: wrong, path: ['body'] })
    return { ...form, bodyHtml }
  })

function bodyProblem(html: string): string | undefined {
  if (html.length > TEXT_LIMITS.html) return 'body_too_long'
  return sanitiseBody(html) === '' ? 'body_missing' : undefined
}

/** A reader's comment, with its proof of work. */
export const commentForm = z.object({
  author_name: needed('author_missing', MOST_NAME_CHARACTERS, 'author_too_long'),
  body: needed('comment_missing', MOST_COMMENT_CHARACTERS, 'comment_too_long'),
  altcha: proofField,
})

/** A comment that a reader reports. */
export const commentParam = slugParam.extend({ comment: z.string().refine(isId) })

/** Why, with its proof of work. */
export const reportForm = z.object({
  reason: z.enum(REPORT_REASONS, 'report_reason_missing'),
  altcha: proofField,
})

/** What the editorial board answers. */
export const answerForm = z.object({
  answer: needed('answer_missing', MOST_COMMENT_CHARACTERS, 'answer_too_long'),
  /** How the comment stood when the form was shown. */
  state: z.enum(['held', 'approved']).optional().catch(undefined),
})

/** The decision about one comment that is taken back. */
export const reopenOneForm = z.object({
  'trang-thai': z.enum(['approved', 'refused']).optional().catch(undefined),
})

/** Why a comment is taken down. */
export const takeDownForm = z.object({
  reason: needed('refusal_reason_missing', MOST_REASON_CHARACTERS, 'text_too_long'),
})

const chosenComments = z
  .union([z.string(), z.array(z.string()).max(MOST_CHOSEN)])
  .default([])
  .transform(value => (typeof value === 'string' ? [value] : value).filter(isId))

/** Comments about which a decision is taken back, and the list in which they were chosen. */
export const reopenForm = z.object({
  comment: chosenComments,
  'trang-thai': z.enum(['approved', 'refused']).default('refused'),
})

/** What an editor decides about the chosen comments. */
export const decisionForm = z.object({
  comment: chosenComments,
  decision: z.enum(['approved', 'refused'], 'decision_missing'),
  reason: maybe,
})

/** `1764000000000_<id>`: the last article of the page before. */
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
