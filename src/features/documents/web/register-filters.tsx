import type { Language } from '#kernel/language.ts'
import { FilterPanel } from '#ui/components/filter-panel.tsx'
import { Select } from '#ui/components/select.tsx'
import { DOCUMENT_TYPES, type Field, type Issuer } from '../domain/document.ts'
import { EFFECTS } from '../domain/effect.ts'
import type { RegisterFilter } from '../domain/register.ts'
import { words } from '../words.ts'
import { addressOf, isNarrowed, NAMES, valueIn } from './register-query.ts'

export type RegisterFiltersProps = {
  readonly language: Language
  readonly path: string
  readonly filter: RegisterFilter
  readonly fields: readonly Field[]
  readonly issuers: readonly Issuer[]
  readonly years: readonly number[]
}

const CHOICES = ['type', 'field', 'issuer', 'year', 'effect'] as const
type Choice = (typeof CHOICES)[number]

/** Conditions of the register, and those in force to take away. */
export function RegisterFilters(props: RegisterFiltersProps) {
  const { language, path, filter } = props
  const { register: text } = words(language)
  return (
    <FilterPanel
      action={path}
      chosen={chosenOf(props).map(([name, chosen]) => ({
        text: chosen,
        removeHref: addressOf(path, { ...filter, [name]: undefined }),
      }))}
      clearHref={isNarrowed(filter) ? path : undefined}
    >
      {filter.text && <input type="hidden" name={NAMES.text} value={filter.text} />}
      {CHOICES.map(name => (
        <Select
          key={name}
          name={NAMES[name]}
          label={text[name]}
          prompt={text.all}
          options={optionsOf(props, name)}
          value={valueIn(filter, name)}
        />
      ))}
    </FilterPanel>
  )
}

function optionsOf({ language, ...props }: RegisterFiltersProps, name: Choice) {
  const { types, effects } = words(language)
  const named = (each: { readonly slug: string; readonly name: string }) => ({
    value: each.slug,
    text: each.name,
  })
  switch (name) {
    case 'type':
      return DOCUMENT_TYPES.map(type => ({ value: valueIn({ type }, name), text: types[type] }))
    case 'field':
      return props.fields.map(named)
    case 'issuer':
      return props.issuers.map(named)
    case 'year':
      return props.years.map(year => ({ value: String(year), text: String(year) }))
    case 'effect':
      return EFFECTS.map(effect => ({ value: valueIn({ effect }, name), text: effects[effect] }))
  }
}

function chosenOf(props: RegisterFiltersProps): (readonly [keyof typeof NAMES, string])[] {
  const { filter } = props
  const picked = CHOICES.flatMap(name => {
    const option = optionsOf(props, name).find(each => each.value === valueIn(filter, name))
    return option ? [[name, option.text] as const] : []
  })
  return filter.text ? [['text', `“${filter.text}”`] as const, ...picked] : picked
}
