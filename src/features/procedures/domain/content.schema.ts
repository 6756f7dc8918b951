/**
 * What a version of a procedure states, besides its form.
 *
 * Paper: something to hand in, with how many of it and whether the administration takes it from a database.
 * Limit: how long it may take, with its pause policy and its rule for the day of receipt.
 * Fee item: something to be paid for; its rules say how much, by channel and day, each with its source.
 * Step: a unit's turn, by whom, with its own limit in working hours.
 * A fact that is not verified is shown with the remark that it has to be compared with its source.
 */
import { z } from 'zod'
import { isPlainDate, type PlainDate } from '#kernel/plain-date.ts'
import { conditionSchema, keySchema } from './forms/condition.schema.ts'

const words = (limit = 1000) =>
  z.strictObject({
    vi: z.string().trim().min(1).max(limit),
    en: z.string().trim().min(1).max(limit),
  })

const day = z.custom<PlainDate>(
  value => typeof value === 'string' && isPlainDate(value),
  'not a day YYYY-MM-DD',
)

const limitSchema = z.strictObject({
  value: z.int().min(1).max(400),
  unit: z.enum(['working_day', 'day', 'working_hour']),
})

const sourced = { citation: z.string().trim().min(1).max(300), verified: z.boolean() }

const copiesSchema = z.strictObject({
  original: z.int().min(0).max(20).default(0),
  certified: z.int().min(0).max(20).default(0),
  copy: z.int().min(0).max(20).default(0),
})

const paperSchema = z.strictObject({
  key: keySchema,
  name: words(300),
  copies: copiesSchema,
  /** False for what is shown only, or asked of some. */
  required: z.boolean().default(true),
  /** Asked only when these answers of the form were given. */
  askedIf: conditionSchema.optional(),
  /** To be uploaded; false for what is only shown at the counter. */
  upload: z.boolean().default(true),
  note: words(600).optional(),
  /** The database from which the administration takes it instead of asking (ND 118/2025 article 4.2a). */
  reusedFrom: words(300).optional(),
  /** `form`: a blank made from the questions; `text`: a text to be printed and signed. */
  template: z
    .union([
      z.strictObject({ kind: z.literal('form') }),
      z.strictObject({
        kind: z.literal('text'),
        title: words(200),
        paragraphs: z.array(words(2000)).min(1).max(30),
      }),
    ])
    .optional(),
})

const timeSchema = z.strictObject({
  limit: limitSchema,
  /** Received by that minute of a working day: done the same day; later: the next working day. */
  sameDayBy: z.int().min(0).max(1440).optional(),
  /** When something has to be verified first, it may take this long in all. */
  withVerification: limitSchema.optional(),
  note: words(600).optional(),
  supplement: z.strictObject({
    policy: z.enum(['extend', 'restart', 'special_window']),
    window: limitSchema,
    /** Within that time after the window the dossier is refused. */
    refusedWithin: limitSchema.optional(),
  }),
  ...sourced,
})

const feeRuleSchema = z.strictObject({
  channel: z.enum(['any', 'counter', 'online', 'post']),
  /** dong, for each unit */
  amount: z.int().min(0).max(1e9),
  /** From the unit after `units` on, each costs `amount`. */
  beyond: z.strictObject({ units: z.int().min(1), amount: z.int().min(0) }).optional(),
  most: z.int().min(0).optional(),
  validFrom: day,
  validTo: day.optional(),
  reason: words(300).optional(),
  /** Holds for these applicants only; it is told, and applied where somebody proves to be one of them. */
  onlyFor: words(300).optional(),
  ...sourced,
})

const feeItemSchema = z.strictObject({
  key: keySchema,
  name: words(200),
  /** What is counted (a copy, a page); left out when it is paid once. */
  per: words(60).optional(),
  /** The form's question that holds the count. */
  countedBy: keySchema.optional(),
  /** The form's question by which the whole is multiplied: so many copies of so many pages. */
  timesBy: keySchema.optional(),
  rules: z.array(feeRuleSchema).min(1).max(20),
})

const stepSchema = z.strictObject({
  key: keySchema,
  name: words(200),
  at: z.enum(['receiving', 'handling', 'deciding']),
  role: z.enum(['one_stop_officer', 'specialist', 'unit_head', 'leader']),
  hours: z.int().min(1).max(400),
})

const legalBasisSchema = z.strictObject({
  number: z.string().trim().min(1).max(120),
  title: words(400),
  articles: words(200).optional(),
})

/** Checks the shape of what a version states. */
export const contentSchema = z.strictObject({
  summary: words(600),
  /** Other words by which people look for it. */
  keywords: z.array(z.string().trim().min(1).max(80)).max(30).default([]),
  serviceLevel: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('full') }),
    // ND 224/2026 article 14: in part only with the reason published
    z.strictObject({ kind: z.literal('part'), reason: words(400) }),
  ]),
  requirements: z.array(words(600)).max(20).default([]),
  papers: z.array(paperSchema).max(20),
  time: timeSchema,
  fees: z.array(feeItemSchema).max(10),
  steps: z.array(stepSchema).min(2).max(10),
  result: z.strictObject({
    name: words(300),
    ways: z.array(z.enum(['counter', 'online', 'post'])).min(1),
  }),
  legalBasis: z.array(legalBasisSchema).min(1).max(20),
  notes: z.array(words(800)).max(10).default([]),
})

/** What a version states. */
export type ProcedureContent = z.output<typeof contentSchema>
/** What a version states, as written by hand. */
export type ProcedureContentInput = z.input<typeof contentSchema>
/** Something to hand in. */
export type Paper = ProcedureContent['papers'][number]
/** How long it may take. */
export type ProcedureTime = ProcedureContent['time']
/** Something to be paid for. */
export type FeeItem = ProcedureContent['fees'][number]
/** How much, when and by which channel. */
export type FeeRule = FeeItem['rules'][number]
/** A unit's turn. */
export type ProcedureStep = ProcedureContent['steps'][number]
