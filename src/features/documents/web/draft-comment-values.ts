import type { RawFields } from '#platform/http/request.ts'
import type { CommentValues } from './draft-comment-fields.tsx'
import { typed } from './fields.ts'

/** The fields of a comment as they were typed; before that for whom one most likely speaks. */
export function valuesAsTyped(raw: RawFields, as: 'person' | 'organisation'): CommentValues {
  const field = (name: string): string => typed(raw, name) ?? ''
  return {
    paragraph: field('paragraph'),
    body: field('body'),
    as: typed(raw, 'as') ?? as,
    organisation: field('organisation'),
    contact_name: field('contact_name'),
    contact_reach: field('contact_reach'),
  }
}
