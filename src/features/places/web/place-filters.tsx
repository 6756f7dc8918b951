import type { Unit } from '#features/organisation'
import { href, type Language } from '#kernel/language.ts'
import { FilterPanel } from '#ui/components/filter-panel.tsx'
import { Select } from '#ui/components/select.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { PLACE_KINDS } from '../domain/place.ts'
import { words } from '../words.ts'
import { addressOf, isNarrowed, kindValue, OPEN_NOW, type PlaceQuery } from './place-query.ts'

export type PlaceFiltersProps = {
  readonly language: Language
  readonly query: PlaceQuery
  readonly wards: readonly Unit[]
}

/** What narrows the list, and what of it is in force. */
export function PlaceFilters({ language, query, wards }: PlaceFiltersProps) {
  const { filter: text, kinds } = words(language)
  const path = href(language, '/dia-diem')
  const wardName = (unit: Unit) => (language === 'vi' ? unit.shortNameVi : unit.shortNameEn)
  const ward = wards.find(each => each.slug === query.ward)
  const chosen: [keyof PlaceQuery, string | undefined][] = [
    ['text', query.text && `“${query.text}”`],
    ['ward', ward && wardName(ward)],
    ['kind', query.kind && kinds[query.kind]],
    ['openNow', query.openNow && text.openNow],
  ]
  return (
    <FilterPanel
      action={path}
      label={text.label}
      chosen={chosen.flatMap(([name, said]) =>
        said === undefined
          ? []
          : [
              {
                text: said,
                removeHref: addressOf(path, { ...query, [name]: undefined, after: undefined }),
              },
            ],
      )}
      clearHref={isNarrowed(query) ? path : undefined}
    >
      <TextInput name="q" label={text.text} type="search" value={query.text} />
      <Select
        name="phuong"
        label={text.ward}
        prompt={text.any}
        options={wards.map(unit => ({ value: unit.slug, text: wardName(unit) }))}
        value={query.ward}
      />
      <Select
        name="loai"
        label={text.kind}
        prompt={text.any}
        options={PLACE_KINDS.map(kind => ({ value: kindValue(kind), text: kinds[kind] }))}
        value={query.kind && kindValue(query.kind)}
      />
      <Select
        name="gio"
        label={text.hours}
        prompt={text.any}
        options={[{ value: OPEN_NOW, text: text.openNow }]}
        value={query.openNow ? OPEN_NOW : undefined}
      />
    </FilterPanel>
  )
}
