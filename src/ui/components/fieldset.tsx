import type { ComponentChildren } from 'preact'
import {
  describedBy,
  ErrorMessage,
  type FieldProps,
  fieldId,
  groupClass,
  Hint,
  Optional,
} from './field.tsx'

export type FieldsetProps = {
  legend: string
  lang?: string | undefined
  size?: 's' | 'm' | 'l' | undefined
  asHeading?: boolean | undefined
  describedBy?: string | undefined
  optional?: boolean | undefined
  children: ComponentChildren
}

/** Questions that belong together. */
export function Fieldset({ size = 'm', ...props }: FieldsetProps) {
  const text = (
    <>
      {props.lang ? <span lang={props.lang}>{props.legend}</span> : props.legend}
      <Optional shown={props.optional} />
    </>
  )
  return (
    <fieldset class="govuk-fieldset" aria-describedby={props.describedBy}>
      <legend class={`govuk-fieldset__legend govuk-fieldset__legend--${size}`}>
        {props.asHeading ? <h1 class="govuk-fieldset__heading">{text}</h1> : text}
      </legend>
      {props.children}
    </fieldset>
  )
}

/** Group, legend, hint and error around several controls that answer one question. */
export function FieldGroup(props: FieldProps & { children: ComponentChildren }) {
  const id = fieldId(props)
  return (
    <div class={groupClass(props.error)}>
      <Fieldset
        legend={props.label}
        lang={props.lang}
        size={props.asHeading ? 'l' : 's'}
        asHeading={props.asHeading}
        optional={props.optional}
        describedBy={describedBy(props)}
      >
        {props.hint && (
          <Hint id={`${id}-hint`} lang={props.hintLang}>
            {props.hint}
          </Hint>
        )}
        {props.error && <ErrorMessage id={`${id}-error`}>{props.error}</ErrorMessage>}
        {props.children}
      </Fieldset>
    </div>
  )
}
