import { type Db, inTransaction } from '#platform/db/db.ts'
import { keepField } from '../store/document.writes.ts'

/** A field as it is set up: slug, and its name in both languages. */
export type FieldToSave = {
  readonly slug: string
  readonly nameVi: string
  readonly nameEn: string
}

/** Sets up what documents are about, in that order; those that exist are renamed. Gives ids by slug. */
export function saveFields(
  { db }: { readonly db: Db },
  siteId: number,
  fields: readonly FieldToSave[],
): Promise<ReadonlyMap<string, number>> {
  return inTransaction(db, async trx => {
    const ids = new Map<string, number>()
    for (const [position, field] of fields.entries())
      ids.set(field.slug, await keepField(trx, { ...field, siteId, position }))
    return ids
  })
}
