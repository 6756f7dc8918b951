/** Cleans what people type, field by field. */
import type { z } from 'zod'
import { cleanText } from '#kernel/clean-text.ts'
import type { FieldErrors, Parsed, RawFields } from './request.ts'

/** Collects fields as sent into cleaned ones; a field sent twice becomes a list. */
export function cleanFields(entries: Iterable<readonly [string, string]>): RawFields {
  const fields = new Map<string, string | string[]>()
  for (const [name, value] of entries) {
    const clean = cleanText(value)
    const before = fields.get(name)
    if (before === undefined) fields.set(name, clean)
    else if (Array.isArray(before)) before.push(clean)
    else fields.set(name, [before, clean])
  }
  return Object.fromEntries(fields)
}

/** Reads cleaned fields by a schema; errors are the schema's messages (codes) by field. */
export function parseFields<T>(schema: z.ZodType<T>, raw: RawFields): Parsed<T> {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return { ok: true, value: parsed.data, raw }
  const errors: Record<string, string> = {}
  for (const issue of parsed.error.issues) {
    const field = issue.path.join('.')
    errors[field] ??= issue.message
  }
  return { ok: false, errors: errors satisfies FieldErrors, raw }
}
