import { z } from 'zod'
import { readDay } from '#kernel/day-text.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { ANSWER_LENGTH, FINDINGS } from '../domain/finding.ts'
import {
  MOMENTS,
  MOST_COMMENT_CHARACTERS,
  type Moment,
  REASONS,
  type Reason,
} from '../domain/rating.ts'

/** The last part of the address of each moment's page. */
export const MOMENT_PATHS = { submission: 'nop', result_return: 'tra' } as const satisfies Record<
  Moment,
  string
>

/** Whoever has the link in a message or on a receipt. */
export const tokenParam = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{20,128}$/) })

const faces = z
  .enum(['3', '5'], { error: 'faces_missing' })
  .transform(text => (text === '3' ? 3 : 5))
const text = (missing: string, most: number, tooLong: string) =>
  z.string({ error: missing }).trim().min(1, missing).max(most, tooLong)

/** What somebody says at a moment. `mat`: how many faces the page showed. */
export function ratingForm(moment: Moment) {
  return sayingForm(REASONS[moment])
}

function sayingForm(reasons: readonly Reason[]) {
  const reason = z.enum(reasons as [Reason, ...Reason[]], { error: 'reasons_unknown' })
  return z.object({
    score: z.enum(['1', '2', '3', '4', '5'], { error: 'score_missing' }).transform(Number),
    mat: faces,
    reasons: z
      .preprocess(
        value => (value === undefined || value === '' ? [] : [value].flat()),
        z.array(reason),
      )
      .transform(reasons => [...new Set(reasons)]),
    comment: z.string().trim().max(MOST_COMMENT_CHARACTERS, 'comment_too_long').default(''),
  })
}

const CODE_LENGTH = 60
const PROOF_LENGTH = 40

/** Opens a dossier by its code and what proves that it is theirs. */
export const lookUpForm = z.object({
  code: text('code_missing', CODE_LENGTH, 'not_found'),
  proof: text('proof_missing', PROOF_LENGTH, 'not_found'),
})

const SCANNED_LENGTH = 500
const SCANNED_LINK = /\/([A-Za-z0-9_-]{43})\/?(?:[?#].*)?$/

/** The same at a counter's screen, where a reader may type the address in the receipt's QR code instead. */
export const kioskForm = z
  .object({
    code: text('code_missing', SCANNED_LENGTH, 'not_found'),
    proof: z.string().trim().max(PROOF_LENGTH, 'not_found').default(''),
  })
  .transform(({ code, proof }, context) => {
    const token = SCANNED_LINK.exec(code)?.[1]
    if (token !== undefined) return { token }
    if (proof !== '') return { code, proof }
    context.addIssue({ code: 'custom', path: ['proof'], message: 'proof_missing' })
    return z.NEVER
  })

const TICKET_LENGTH = 1000

/** What is said there. `ve`: the sealed ticket, which tells the moment. */
export const kioskRatingForm = sayingForm(MOMENTS.flatMap(moment => REASONS[moment])).extend({
  ve: z.string().max(TICKET_LENGTH),
})

/** What a unit head found and answers. */
export const answerForm = z.object({
  finding: z.enum(FINDINGS, { error: 'finding_missing' }),
  answer: z
    .string({ error: 'answer_too_short' })
    .trim()
    .min(ANSWER_LENGTH.least, 'answer_too_short')
    .max(ANSWER_LENGTH.most, 'answer_too_long'),
})

/** Another scale, from a day on. */
export const scaleForm = z.object({
  faces,
  valid_from: z.string({ error: 'date_wrong' }).transform((typed, context): PlainDate => {
    const day = readDay(typed.trim())
    if (day !== undefined) return day
    context.addIssue({ code: 'custom', message: 'date_wrong' })
    return z.NEVER
  }),
  citation: text('citation_missing', 300, 'citation_too_long'),
})
