import { z } from 'zod'

export { typed } from '#platform/http/fields.ts'

/** Where to go afterwards, as it comes from outside; `localPath` decides. */
export const returnTo = z.string().max(2000).optional().catch(undefined)

/** A code of six digits, as people type it: spaces between them do not matter. */
export function sixDigits(missing: string) {
  return z
    .string(missing)
    .transform(text => text.replace(/[\s-]/g, ''))
    .refine(text => /^\d{6}$/.test(text), missing)
}

/** The sentence for an error's code, or the code itself, which no reader should ever see. */
export function sentence(errors: Readonly<Record<string, string>>, code: string): string {
  return errors[code] ?? code
}
