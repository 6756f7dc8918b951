/** What a list would change of a place, field by field as people would type it. */
import type { Language } from '#kernel/language.ts'
import type { PlaceField } from '../domain/check-place.ts'
import type { ImportRow } from '../domain/import-list.ts'
import type { PlaceDraft } from '../domain/place.ts'
import { words } from '../words.ts'
import { typedOf } from './desk.forms.ts'

type Changed = Extract<ImportRow, { verdict: 'changed' }>

/** A field that would change; an empty `after` is erased. */
export type FieldChange = {
  readonly field: PlaceField
  readonly before: string
  readonly after: string
}

/** The fields that would change. `wards`: names of wards by their units. */
export function changesIn(
  language: Language,
  wards: ReadonlyMap<number, string>,
  { fields, before, draft }: Changed,
): FieldChange[] {
  const { kinds } = words(language)
  const typed = (place: PlaceDraft) =>
    typedOf(language, place, { ward: wards.get(place.unitId) ?? '', kind: kinds[place.kind] })
  const [was, is] = [before && typed(before), typed(draft)]
  return fields.map(field => ({ field, before: was?.[field] ?? '', after: is[field] }))
}

/** Whether something would be there no more. */
export function erasesIn(row: Changed): boolean {
  return changesIn('vi', new Map(), row).some(
    ({ field, after }) => field !== 'ward' && after === '',
  )
}
