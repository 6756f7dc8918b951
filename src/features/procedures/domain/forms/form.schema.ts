/**
 * A form is data on a procedure's version.
 *
 * Section: a part of the form with a title, such as "The applicant". It holds pages.
 * Page: what is shown at once: one question, or a small group that belongs together.
 * Question: something asked; its kind decides how it is shown, read and checked.
 * Check: a condition between answers that must not hold; it blocks (`error`) or only tells (`warning`).
 */
import { z } from 'zod'
import { conditionSchema, keySchema, operandSchema } from './condition.schema.ts'

const words = (limit: number) =>
  z.strictObject({
    vi: z.string().trim().min(1).max(limit),
    en: z.string().trim().min(1).max(limit),
  })

const asked = {
  key: keySchema,
  label: words(200),
  hint: words(600).optional(),
  required: z.boolean().default(true),
  showIf: conditionSchema.optional(),
  /** Said instead of the general sentence when the answer is missing. */
  whenMissing: words(200).optional(),
}

const options = z
  .array(
    z.strictObject({
      value: z.string().regex(/^[a-z0-9_.-]{1,40}$/),
      label: words(200),
      hint: words(400).optional(),
    }),
  )
  .min(2)
  // A city's wards are chosen from one list.
  .max(500)

const patternSchema = z.strictObject({ regex: z.string().min(1).max(200), message: words(200) })

const simpleKinds = [
  z.strictObject({
    ...asked,
    kind: z.literal('text'),
    minLength: z.int().min(1).optional(),
    maxLength: z.int().min(1).max(500).default(200),
    pattern: patternSchema.optional(),
    width: z.enum(['short', 'medium', 'full']).default('full'),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('long_text'),
    maxLength: z.int().min(1).max(5000).default(2000),
  }),
  z.strictObject({ ...asked, kind: z.literal('name') }),
  z.strictObject({
    ...asked,
    kind: z.literal('date'),
    notBefore: operandSchema.optional(),
    notAfter: operandSchema.optional(),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('identity_number'),
    allowOld: z.boolean().default(false),
    /** Keys of the questions with the day of birth and the sex of the same person, for the warning. */
    bornOn: keySchema.optional(),
    sex: keySchema.optional(),
  }),
  z.strictObject({ ...asked, kind: z.literal('phone') }),
  z.strictObject({ ...asked, kind: z.literal('email') }),
  z.strictObject({
    ...asked,
    kind: z.literal('number'),
    min: z.number().optional(),
    max: z.number().optional(),
    decimals: z.int().min(0).max(6).default(0),
    unit: words(30).optional(),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('money'),
    min: z.int().min(0).default(0),
    max: z.int().max(1e14).default(1e12),
  }),
  z.strictObject({ ...asked, kind: z.literal('select'), options }),
  z.strictObject({ ...asked, kind: z.literal('radio'), options }),
  z.strictObject({ ...asked, kind: z.literal('checkboxes'), options }),
  z.strictObject({ ...asked, kind: z.literal('yes_no') }),
  z.strictObject({ ...asked, kind: z.literal('address') }),
] as const

const simpleSchema = z.discriminatedUnion('kind', simpleKinds)

/** What may be asked about a person at once, in the order in which it is shown. */
export const PERSON_PARTS = [
  'name',
  'identity_number',
  'born_on',
  'sex',
  'nationality',
  'ethnicity',
  'phone',
  'email',
  'residence',
] as const

const questionSchema = z.discriminatedUnion('kind', [
  ...simpleKinds,
  z.strictObject({
    ...asked,
    kind: z.literal('file'),
    maxFiles: z.int().min(1).max(10).default(5),
    accept: z
      .array(z.enum(['pdf', 'jpg', 'png', 'docx']))
      .min(1)
      .default(['pdf', 'jpg', 'png', 'docx']),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('person'),
    parts: z.array(z.enum(PERSON_PARTS)).min(1),
    optionalParts: z.array(z.enum(PERSON_PARTS)).default([]),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('list'),
    min: z.int().min(0).max(20).default(0),
    max: z.int().min(1).max(20).default(10),
    itemName: words(60),
    questions: z.array(simpleSchema).min(1).max(8),
  }),
])

const checkSchema = z.strictObject({
  failsIf: conditionSchema,
  on: keySchema,
  level: z.enum(['error', 'warning']).default('error'),
  message: words(300),
})

const pageSchema = z.strictObject({
  key: keySchema,
  title: words(200),
  hint: words(1000).optional(),
  showIf: conditionSchema.optional(),
  questions: z.array(questionSchema).min(1).max(16),
  checks: z.array(checkSchema).max(10).default([]),
})

const sectionSchema = z.strictObject({
  key: keySchema,
  title: words(200),
  pages: z.array(pageSchema).min(1).max(40),
})

/** Checks the shape of a form; parseFormDefinition also checks its sense. */
export const formSchema = z.strictObject({ sections: z.array(sectionSchema).min(1).max(20) })

/** A form as it is worked with. */
export type FormDefinition = z.output<typeof formSchema>
/** A form as it is written by hand: what has a default may be left out. */
export type FormInput = z.input<typeof formSchema>
/** A part of a form with a title. */
export type Section = z.output<typeof sectionSchema>
/** A section as it is written by hand. */
export type SectionInput = z.input<typeof sectionSchema>
/** What is shown at once. */
export type Page = z.output<typeof pageSchema>
/** A page as it is written by hand. */
export type PageInput = z.input<typeof pageSchema>
/** Something asked. */
export type Question = z.output<typeof questionSchema>
/** A question as it is written by hand. */
export type QuestionInput = z.input<typeof questionSchema>
/** A check between answers. */
export type Check = z.output<typeof checkSchema>
/** One of the things that may be asked about a person. */
export type PersonPart = (typeof PERSON_PARTS)[number]
/** The question of that kind. */
export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>
