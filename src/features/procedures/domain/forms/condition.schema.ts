/** Conditions of forms, as data: when a page or a question shows, and when a check fails. */
import { z } from 'zod'

/** A question's key: also its name in the HTML form and in stored answers. */
export const keySchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, 'a key is lower-case a-z, 0-9 and _')

/** What an answer is compared with: a fixed value, another answer, or a day counted from today. */
export const operandSchema = z.union([
  z.strictObject({ value: z.union([z.string().max(200), z.number(), z.boolean()]) }),
  z.strictObject({
    question: keySchema,
    plusDays: z.int().min(-40_000).max(40_000).optional(),
    plusYears: z.int().min(-150).max(150).optional(),
  }),
  z.strictObject({
    today: z.literal(true),
    plusDays: z.int().min(-40_000).max(40_000).optional(),
    plusYears: z.int().min(-150).max(150).optional(),
  }),
])

/** What an answer is compared with. */
export type Operand = z.infer<typeof operandSchema>

/** Something that holds or does not hold of the answers given so far. */
export type Condition =
  | { readonly question: string; readonly answered: boolean }
  | {
      readonly question: string
      readonly part?: string | undefined
      readonly is: string | number | boolean
    }
  | { readonly question: string; readonly oneOf: readonly (string | number | boolean)[] }
  | { readonly question: string; readonly includes: string }
  | {
      readonly question: string
      readonly part?: string | undefined
      readonly compare: 'before' | 'after' | 'less' | 'more' | 'same'
      readonly to: Operand
    }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

const scalar = z.union([z.string().max(200), z.number(), z.boolean()])

/** Checks the shape of a condition. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: keySchema, answered: z.boolean() }),
    z.strictObject({ question: keySchema, part: keySchema.optional(), is: scalar }),
    z.strictObject({ question: keySchema, oneOf: z.array(scalar).min(1).max(100) }),
    z.strictObject({ question: keySchema, includes: z.string().max(200) }),
    z.strictObject({
      question: keySchema,
      part: keySchema.optional(),
      compare: z.enum(['before', 'after', 'less', 'more', 'same']),
      to: operandSchema,
    }),
    z.strictObject({ all: z.array(conditionSchema).min(1).max(20) }),
    z.strictObject({ any: z.array(conditionSchema).min(1).max(20) }),
    z.strictObject({ not: conditionSchema }),
  ]),
)
