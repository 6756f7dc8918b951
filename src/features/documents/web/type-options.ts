/** The types of documents as selects offer them, under the kind to which they belong. */
import type { Language } from '#kernel/language.ts'
import type { OptionGroup } from '#ui/components/select.tsx'
import { type DocumentType, TYPE_GROUPS } from '../domain/document.ts'
import { words } from '../words.ts'

/** `valueFor`: a type as the form or the address says it. */
export function typeOptions(
  language: Language,
  valueFor: (type: DocumentType) => string,
): readonly OptionGroup[] {
  const { typeGroups, types } = words(language)
  return TYPE_GROUPS.map(({ name, types: each }) => ({
    label: typeGroups[name],
    options: each.map(type => ({ value: valueFor(type), text: types[type] })),
  }))
}
