import type { FieldErrors, RawFields } from '#platform/http/request.ts'

/** A refused form of the category, tag or series with that id; of a new category when it has none. */
export type RefusedName = {
  readonly of: { readonly kind: 'category' | 'tag' | 'series'; readonly id: number | undefined }
  readonly errors: FieldErrors
  readonly raw: RawFields
  /** The tag that has the name already: the two can be made one. */
  readonly merge?: { readonly id: number; readonly nameVi: string } | undefined
}

/** The id of a field of the form of that category, tag or series. */
export function fieldId(of: RefusedName['of'], name: string): string {
  return `${of.kind}-${String(of.id ?? 'new')}-${name}`
}
