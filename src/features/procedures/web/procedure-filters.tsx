import { href, type Language, type Localised } from '#kernel/language.ts'
import { FilterPanel } from '#ui/components/filter-panel.tsx'
import { Select } from '#ui/components/select.tsx'
import type { Topic } from '../domain/procedure-list.ts'
import { words } from '../words.ts'
import {
  AUDIENCE_VALUES,
  addressOf,
  type CatalogueQuery,
  isNarrowed,
  LEVEL_VALUES,
  NAMES,
  valueIn,
} from './catalogue-query.ts'

/** A unit that receives procedures. */
export type UnitChoice = { readonly slug: string; readonly name: Localised }

export type ProcedureFiltersProps = {
  readonly language: Language
  readonly query: CatalogueQuery
  readonly fields: readonly Topic[]
  readonly lifeEvents: readonly Topic[]
  readonly units: readonly UnitChoice[]
}

/** Conditions of the catalogue, and those in force to take away. */
export function ProcedureFilters(props: ProcedureFiltersProps) {
  const { language, query } = props
  const text = words(language).catalogue
  const path = href(language, '/thu-tuc')
  return (
    <FilterPanel
      action={path}
      chosen={chosenOf(props).map(([name, chosen]) => ({
        text: chosen,
        removeHref: addressOf(path, { ...query, [name]: undefined, page: undefined }),
      }))}
      clearHref={isNarrowed(query) ? path : undefined}
    >
      {query.text && <input type="hidden" name={NAMES.text} value={query.text} />}
      {CHOICES.map(name => (
        <Select
          key={name}
          name={NAMES[name]}
          label={text[name]}
          prompt={text.any}
          options={optionsOf(props, name)}
          value={valueIn(query, name)}
        />
      ))}
    </FilterPanel>
  )
}

const CHOICES = ['field', 'lifeEvent', 'unit', 'audience', 'level'] as const

function optionsOf(props: ProcedureFiltersProps, name: (typeof CHOICES)[number]) {
  const { language } = props
  const text = words(language).catalogue
  const named = (topics: readonly { slug: string; name: Localised }[]) =>
    topics.map(topic => ({ value: topic.slug, text: topic.name[language] }))
  switch (name) {
    case 'field':
      return named(props.fields)
    case 'lifeEvent':
      return named(props.lifeEvents)
    case 'unit':
      return named(props.units)
    case 'audience':
      return AUDIENCE_VALUES.map(({ audience, value }) => ({
        value,
        text: text.audiences[audience],
      }))
    case 'level':
      return LEVEL_VALUES.map(({ level, value }) => ({ value, text: text.levels[level] }))
  }
}

function chosenOf(
  props: ProcedureFiltersProps,
): readonly (readonly [keyof CatalogueQuery, string])[] {
  const { query } = props
  const picked = CHOICES.flatMap(name => {
    const option = optionsOf(props, name).find(each => each.value === valueIn(query, name))
    return option ? [[name, option.text] as const] : []
  })
  return query.text ? [['text', `“${query.text}”`] as const, ...picked] : picked
}
