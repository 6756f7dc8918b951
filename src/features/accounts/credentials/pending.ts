/** What a visitor has proven so far, carried by the browser in a sealed cookie between two pages of a sign-in. */
import type { z } from 'zod'
import type { Keys } from '#platform/secret/keys.ts'

/** Seals a value for a cookie. */
export function sealPending(keys: Keys, purpose: string, value: unknown): string {
  return keys.seal(`pending:${purpose}`, JSON.stringify(value))
}

/** Opens what `sealPending` made for the same purpose; undefined when there is none or it was changed. */
export function openPending<T>(
  keys: Keys,
  purpose: string,
  sealed: string | undefined,
  schema: z.ZodType<T>,
): T | undefined {
  const text = sealed === undefined ? undefined : keys.unseal(`pending:${purpose}`, sealed)
  if (text === undefined) return undefined
  const parsed = schema.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : undefined
}
