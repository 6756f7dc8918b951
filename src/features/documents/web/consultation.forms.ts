import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { PROOF_FIELD, proofField } from '#platform/http/proof-of-work.ts'
import { type ConsultationFacts, LIMITS, OUTCOMES } from '../domain/consultation.ts'

const MOST_NAME_CHARACTERS = 200
const MOST_REASON_CHARACTERS = 3000

const needed = (missing: string, most: number, tooLong = 'text_too_long') =>
  z.string(missing).trim().min(1, missing).max(most, tooLong)
const maybe = (most: number) =>
  z.string('text_too_long').trim().max(most, 'text_too_long').default('')

/** A consultation by its id, for those who keep it. */
export const consultationParam = z.object({ id: z.string().refine(isId) })

/** A consultation by its name in addresses. */
export const draftParam = z.object({ slug: z.string().regex(/^[a-z0-9-]{1,120}$/) })

/** What an officer writes about a draft. */
export const consultationForm = z
  .object({
    title: needed('title_of_draft_missing', LIMITS.titleCharacters),
    summary: needed('summary_missing', LIMITS.summaryCharacters),
    agency: needed('agency_missing', MOST_NAME_CHARACTERS),
    working_days: z
      .string('working_days_wrong')
      .trim()
      .regex(/^\d{1,3}$/, 'working_days_wrong')
      .transform(Number)
      .refine(days => days >= 1 && days <= LIMITS.workingDays, 'working_days_wrong'),
    draft_text: needed('draft_missing', LIMITS.draftCharacters, 'draft_too_long'),
  })
  .transform(
    ({ working_days, draft_text, title, ...facts }): ConsultationFacts => ({
      ...facts,
      title: title.replace(/\s+/g, ' '),
      workingDays: working_days,
      draftText: draft_text,
    }),
  )

/** A number of a paragraph; empty for the whole draft. */
export const paragraphText = z
  .string('paragraph_unknown')
  .regex(/^\d{0,4}$/, 'paragraph_unknown')
  .default('')
  .transform(text => (text === '' ? null : Number(text)))

/** What a form for a comment is given, to be known again when it is sent twice. */
export const FORM_KEY = /^[0-9a-f-]{36}$/

/** A comment. Who speaks for an organisation says how to be reached. */
export const draftCommentForm = z
  .object({
    paragraph: paragraphText,
    body: needed('comment_missing', LIMITS.commentCharacters, 'comment_too_long'),
    as: z.enum(['person', 'organisation'], 'as_missing'),
    organisation: maybe(MOST_NAME_CHARACTERS),
    contact_name: maybe(MOST_NAME_CHARACTERS),
    contact_reach: maybe(MOST_NAME_CHARACTERS),
    form: z.string().regex(FORM_KEY),
    [PROOF_FIELD]: proofField,
  })
  .transform(({ as, contact_name: name, contact_reach: reach, ...form }, context) => {
    const said = { paragraph: form.paragraph, body: form.body }
    const sent = { ...said, form: form.form, altcha: form.altcha }
    if (as === 'person') return { ...sent, organisation: '', contact: undefined }
    for (const [field, value] of [
      ['organisation', form.organisation],
      ['contact_name', name],
      ['contact_reach', reach],
    ] as const)
      if (value === '')
        context.addIssue({ code: 'custom', message: `${field}_missing`, path: [field] })
    const organisation = form.organisation.replace(/\s+/g, ' ')
    return { ...sent, organisation, contact: { name, reach } }
  })

/** The secret part of the link to a comment. */
export const commentToken = z.object({ token: z.string().max(200) })

/** A comment on the desk. */
export const deskCommentParam = consultationParam.extend({ comment: z.string().refine(isId) })

/** What the administration answers. */
export const draftAnswerForm = z.object({
  outcome: z.enum(OUTCOMES, 'outcome_missing'),
  reason: needed('answer_missing', MOST_REASON_CHARACTERS),
  confirmed: z
    .literal('1')
    .optional()
    .catch(undefined)
    .transform(sent => sent !== undefined),
})

/** One answer to several comments: those that are ticked, or all that have none. */
export const severalForm = draftAnswerForm.omit({ confirmed: true }).extend({
  which: z.enum(['chosen', 'all'], 'which_missing'),
  comment: z.preprocess(
    sent => [sent ?? []].flat(),
    z.array(z.string().refine(isId, 'comment_not_found')),
  ),
})

/** The revision of a draft that its page showed. */
export const openForm = z.object({
  seen: z
    .string()
    .regex(/^\d{1,9}$/)
    .default('0')
    .transform(Number),
})

/** What the administration concludes. */
export const reportForm = z.object({ conclusion: maybe(MOST_REASON_CHARACTERS) })
