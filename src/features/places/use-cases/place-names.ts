/** How kinds, wards and columns may be called, in both languages, with or without accents. */
import type { Unit } from '#features/organisation'
import { LANGUAGES } from '#kernel/language.ts'
import { plainWords } from '#kernel/plain-text.ts'
import { otherwiseSaid } from '#platform/search/otherwise-said.ts'
import { type Names, PLACE_FIELDS, type PlaceField } from '../domain/check-place.ts'
import { PLACE_KINDS, type PlaceKind } from '../domain/place.ts'
import { words } from '../words.ts'

/** What is the same whatever the accents, signs and capitals. */
function key(text: string): string {
  return plainWords(text).join(' ')
}

/** Kinds by their names, wards by theirs and by their names in addresses. */
export function namesFrom(wards: readonly Unit[]): Names {
  const kinds = new Map<string, PlaceKind>()
  for (const kind of PLACE_KINDS) {
    kinds.set(key(kind), kind)
    for (const language of LANGUAGES) kinds.set(key(words(language).kinds[kind]), kind)
  }
  const units = new Map(
    wards.flatMap(({ id, slug, ...names }) =>
      [slug, names.shortNameVi, names.shortNameEn, names.nameVi, names.nameEn].map(
        name => [key(name), id] as const,
      ),
    ),
  )
  const wardOf = (text: string) =>
    [text, ...otherwiseSaid(text)].map(each => units.get(key(each))).find(id => id !== undefined)
  return { kindOf: text => kinds.get(key(text)), wardOf }
}

/** Columns by what may stand in their headings. */
export function headingNames(): ReadonlyMap<string, PlaceField> {
  return new Map(
    LANGUAGES.flatMap(language => {
      const { fields, import: text } = words(language)
      return PLACE_FIELDS.flatMap(field =>
        [field, fields[field], ...text.headings[field]].map(name => [key(name), field] as const),
      )
    }),
  )
}
