import type { Language } from '#kernel/language.ts'
import { DateTextInput } from '#ui/components/date-input.tsx'
import { FilterPanel } from '#ui/components/filter-panel.tsx'
import { Select } from '#ui/components/select.tsx'
import { DOCUMENT_KINDS, DOCUMENT_TYPES } from '../domain/document.ts'
import { EFFECTS } from '../domain/effect.ts'
import type { RegisterChoices } from '../domain/register.ts'
import { signerText } from '../domain/signer.ts'
import { words } from '../words.ts'
import { addressWith, type Condition, NAMES, pairsOf, valueIn } from './register-address.ts'
import type { ReadConditions, TypedConditions } from './register-query.ts'
import { wrongText } from './register-wrong.ts'
import { typeOptions } from './type-options.ts'

export type RegisterFiltersProps = ReadConditions & {
  readonly language: Language
  readonly path: string
  readonly typed: TypedConditions
  readonly choices: RegisterChoices
  /** What else the list is narrowed to, as its address says it. */
  readonly kept?: ReturnType<typeof pairsOf> | undefined
  /** Drafts too: of what is not public yet nobody asks whether it is in effect. */
  readonly isDesk?: true | undefined
}

const CHOICES = ['kind', 'type', 'field', 'issuer', 'signer', 'effect'] as const
const DAYS = ['from', 'to'] as const
type Choice = (typeof CHOICES)[number]

/** Conditions of a list of documents, and those in force to take away. */
export function RegisterFilters(props: RegisterFiltersProps) {
  const { language, path, filter, wrong, kept = [] } = props
  const { register: text } = words(language)
  const choices = CHOICES.filter(name => name !== 'effect' || !props.isDesk)
  const chosen = chosenOf(props)
  return (
    <FilterPanel
      action={path}
      chosen={chosen.map(([name, said]) => ({
        text: said,
        removeHref: addressWith(path, [...kept, ...pairsOf({ ...filter, [name]: undefined })]),
      }))}
      clearHref={chosen.length > 0 ? addressWith(path, kept) : undefined}
      fold={{ words: text.filters, open: Object.keys(wrong).length > 0 }}
    >
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {filter.text && <input type="hidden" name={NAMES.text} value={filter.text} />}
      {choices.map(name => (
        <Select
          key={name}
          name={NAMES[name]}
          label={text[name]}
          prompt={text.all}
          options={
            name === 'type'
              ? typeOptions(language, type => valueIn({ type }, name))
              : optionsOf(props, name)
          }
          value={valueIn(filter, name)}
          error={wrongText(props, name)}
        />
      ))}
      <div class="mc-filter__pair">
        {DAYS.map(name => (
          <DateTextInput
            key={name}
            name={NAMES[name]}
            label={text[name]}
            hint={name === 'from' ? text.dayHint : undefined}
            value={valueIn(filter, name) || props.typed[name]}
            error={wrongText(props, name)}
          />
        ))}
      </div>
    </FilterPanel>
  )
}

function optionsOf({ language, choices }: RegisterFiltersProps, name: Choice) {
  const { kinds, types, effects } = words(language)
  const named = (each: { readonly slug: string; readonly name: string }) => ({
    value: each.slug,
    text: each.name,
  })
  switch (name) {
    case 'kind':
      return DOCUMENT_KINDS.map(kind => ({ value: valueIn({ kind }, name), text: kinds[kind] }))
    case 'type':
      return DOCUMENT_TYPES.map(type => ({ value: valueIn({ type }, name), text: types[type] }))
    case 'field':
      return choices.fields.map(named)
    case 'issuer':
      return choices.issuers.map(named)
    case 'signer':
      return choices.signers.map(signerText).map(text => ({ value: text, text }))
    case 'effect':
      return EFFECTS.map(effect => ({ value: valueIn({ effect }, name), text: effects[effect] }))
  }
}

function chosenOf(props: RegisterFiltersProps): (readonly [Condition, string])[] {
  const { language, filter } = props
  const { register: text } = words(language)
  const picked = CHOICES.flatMap(name => {
    const option = optionsOf(props, name).find(each => each.value === valueIn(filter, name))
    return option ? [[name, option.text] as const] : []
  })
  const days = DAYS.flatMap(name => {
    const day = valueIn(filter, name)
    return day === '' ? [] : [[name, `${text[name]} ${day}`] as const]
  })
  const typed = filter.text ? [['text', `“${filter.text}”`] as const] : []
  return [...typed, ...picked, ...days]
}
