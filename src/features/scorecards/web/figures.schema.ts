/** The form of what `/api/v1/figures` answers. */
import { z } from 'zod'

const share = z.number().nullable()
/** Satisfaction at a moment. */
export const ratingSchema = z.object({
  invited: z.int().describe('People who reached the moment in the period'),
  answers: z.int(),
  response_rate: share,
  score: z.number().nullable().describe('0 to 100; null below five answers'),
  faces: z.array(z.int()).nullable().describe('Answers by face, worst first; null below five'),
})
/** All figures of a unit, a procedure, or a site. */
export const figuresSchema = z.object({
  received: z.int(),
  received_online: z.int(),
  resolved_early: z.int(),
  resolved_on_day: z.int(),
  resolved_late: z.int(),
  open_overdue: z.int().describe('At the end of a past period; of a running one, due before today'),
  on_time_rate: share.describe('On time / (resolved + overdue and still open)'),
  resolved_in_last_hour: z.int(),
  resolved_after_pause: z.int(),
  resolved_after_extension: z.int(),
  resolved_after_pause_or_extension: z.int(),
  refused: z.int(),
  stopped: z.int(),
  submission: ratingSchema,
  result_return: ratingSchema,
})
const pooledSchema = z.object({ submission: ratingSchema, result_return: ratingSchema })
const names = z.object({ vi: z.string(), en: z.string() })
/** The whole answer. */
export const answerSchema = z.object({
  period: z.object({
    key: z.string(),
    kind: z.enum(['week', 'month', 'quarter']),
    from: z.string(),
    to: z.string(),
    running: z.boolean(),
  }),
  whole: figuresSchema,
  working_hours: z
    .object({ median: z.int().nullable(), ninth_decile: z.int().nullable() })
    .nullable()
    .describe('How long resolved dossiers took; of a unit or a procedure only'),
  pooled: z
    .object({ units: pooledSchema, procedures: pooledSchema })
    .describe('Ratings of units, and of procedures, with fewer than five answers, added up'),
  units: z.array(
    z.object({ slug: z.string(), agency_code: z.string(), name: names, figures: figuresSchema }),
  ),
  procedures: z.array(
    z.object({ slug: z.string(), code: z.string(), name: names, figures: figuresSchema }),
  ),
})
