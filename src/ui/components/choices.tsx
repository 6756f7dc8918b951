import type { ComponentChildren } from 'preact'
import { type FieldProps, fieldId } from './field.tsx'
import { FieldGroup } from './fieldset.tsx'

export type ChoiceItem = {
  value: string
  text: string
  /** Language of the text, where it is not that of the page. */
  lang?: string | undefined
  hint?: string | undefined
  /** Questions that show when this is chosen; without scripts too, by CSS. */
  reveals?: ComponentChildren
}

export type RadiosProps = FieldProps & {
  items: readonly ChoiceItem[]
  value?: string | undefined
  boxed?: boolean | undefined
  /** The cursor starts at the first of them. */
  autoFocus?: boolean | undefined
  /** Smaller boxes, for officers. */
  small?: boolean | undefined
}

export type CheckboxesProps = FieldProps & {
  items: readonly ChoiceItem[]
  values?: readonly string[] | undefined
  boxed?: boolean | undefined
  /** Smaller boxes, for officers. */
  small?: boolean | undefined
}

export function Radios(props: RadiosProps) {
  return (
    <FieldGroup {...props}>
      <div class={listClass('radios', props)}>
        {props.items.map((item, index) => (
          <ChoiceRow
            key={item.value}
            kind="radios"
            item={item}
            name={props.name}
            id={itemId(props, index)}
            checked={item.value === props.value}
            autoFocus={index === 0 ? props.autoFocus : undefined}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

export function Checkboxes(props: CheckboxesProps) {
  return (
    <FieldGroup {...props}>
      <div class={listClass('checkboxes', props)}>
        {props.items.map((item, index) => (
          <ChoiceRow
            key={item.value}
            kind="checkboxes"
            item={item}
            name={props.name}
            id={itemId(props, index)}
            checked={props.values?.includes(item.value) ?? false}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

function listClass(
  kind: 'radios' | 'checkboxes',
  { boxed, small }: { boxed?: boolean | undefined; small?: boolean | undefined },
): string {
  const classes = [`govuk-${kind}`]
  if (small) classes.push(`govuk-${kind}--small`)
  if (boxed) classes.push('mc-boxed')
  return classes.join(' ')
}

/** The first item carries the field's own id, so that the error summary lands on it. */
function itemId(props: FieldProps, index: number): string {
  return index === 0 ? fieldId(props) : `${fieldId(props)}-${index + 1}`
}

type RowProps = {
  kind: 'radios' | 'checkboxes'
  item: ChoiceItem
  name: string
  id: string
  checked: boolean
  autoFocus?: boolean | undefined
}

function ChoiceRow({ kind, item, name, id, checked, autoFocus }: RowProps) {
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={item.value}
          checked={checked}
          autofocus={autoFocus}
          aria-describedby={item.hint ? `${id}-item-hint` : undefined}
          data-reveals={item.reveals ? `${id}-reveal` : undefined}
        />
        <label class={`govuk-label govuk-${kind}__label`} for={id}>
          {item.lang ? <span lang={item.lang}>{item.text}</span> : item.text}
        </label>
        {item.hint && (
          <div class={`govuk-hint govuk-${kind}__hint`} id={`${id}-item-hint`}>
            {item.hint}
          </div>
        )}
      </div>
      {item.reveals && (
        <div class={`govuk-${kind}__conditional`} id={`${id}-reveal`}>
          {item.reveals}
        </div>
      )}
    </>
  )
}
