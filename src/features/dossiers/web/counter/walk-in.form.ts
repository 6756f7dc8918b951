/** The counter's form for a walk-in: what may be sent, and what was typed, to be shown again whatever happens. */
import { z } from 'zod'
import { isId, newId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import type { RawFields } from '#platform/http/request.ts'
import type { ResultWay } from '../../domain/dossier.ts'

/** What a button of the form does. `continue` looks up what can be looked up and goes on. */
export const WALK_IN_ACTS = ['continue', 'receive', 'supplement', 'refuse'] as const
/** What a button of the form does. */
export type WalkInAct = (typeof WALK_IN_ACTS)[number]

/** The lines of the form and the most characters of each. */
const LINES = {
  counter: 100,
  procedure: 200,
  procedure_text: 200,
  /** The words for which `procedure` was chosen: other words are searched for anew. */
  procedure_for: 200,
  looked_up: 20,
  identity: 2000,
  name: 200,
  phone: 30,
  address: 300,
  email: 254,
  birth_date: 20,
  submitter: 200,
  request: 500,
  sets: 5,
  result_address: 300,
} as const
/** A line of the form. */
export type WalkInLine = keyof typeof LINES

const LINE_NAMES = Object.keys(LINES) as WalkInLine[]
const lines: Record<string, z.ZodType<string>> = Object.fromEntries(
  LINE_NAMES.map(name => [name, z.string('wrong').max(LINES[name], 'too_long').default('')]),
)

/** What may be sent. Counts of papers and of what the fee depends on come besides, by the keys of the procedure. */
export const walkInForm = z.looseObject({
  ...lines,
  act: z.enum(WALK_IN_ACTS).catch('continue'),
})

/** The form as typed. */
export type WalkInTyped = {
  readonly formKey: string
  readonly lines: Readonly<Record<WalkInLine, string>>
  readonly channel: 1 | 3
  readonly resultWay: ResultWay
  readonly allPapers: boolean
  /** Everything, for the counts whose names depend on the procedure. */
  readonly raw: RawFields
}

/** Reads what was typed; an empty form when nothing was. Its key makes it safe to be sent twice. */
export function typedFrom(raw: RawFields, now: Instant): WalkInTyped {
  const key = textOf(raw, 'form_key') ?? ''
  const way = textOf(raw, 'result_way')
  return {
    formKey: isId(key) ? key : newId(now),
    lines: Object.fromEntries(
      LINE_NAMES.map(name => [name, textOf(raw, name) ?? '']),
    ) as WalkInTyped['lines'],
    channel: textOf(raw, 'channel') === '3' ? 3 : 1,
    resultWay: way === 'post' || way === 'online' ? way : 'counter',
    allPapers: textOf(raw, 'all') === 'yes',
    raw,
  }
}

/** The same form with other lines. */
export function withLines(
  typed: WalkInTyped,
  changed: Partial<Record<WalkInLine, string>>,
): WalkInTyped {
  return { ...typed, lines: { ...typed.lines, ...changed } }
}

/** A field as sent; undefined when it was not, or more than once. */
export function textOf(raw: RawFields, name: string): string | undefined {
  const value = raw[name]
  return typeof value === 'string' ? value : undefined
}
