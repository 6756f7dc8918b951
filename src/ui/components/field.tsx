import type { ComponentChildren } from 'preact'
import { useWords } from '../language.ts'

/** What every question has. `id` is what the error summary links to; it comes from the name. */
export type FieldProps = {
  name: string
  label: string
  /** Languages of label and hint, where they are not that of the page. */
  lang?: string | undefined
  hintLang?: string | undefined
  id?: string | undefined
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean | undefined
  /** The label is the page's only heading. */
  asHeading?: boolean | undefined
}

export function fieldId({ id, name }: { id?: string | undefined; name: string }): string {
  return id ?? idOf(name)
}

/** The id of the control with that name: `applicant.name` becomes `applicant-name`, good for selectors and for CSS. */
export function idOf(name: string): string {
  return name.replace(/^[^a-z]+/i, '').replace(/[^\w-]/g, '-')
}

/** Ids of what is said before it, of the hint and of the error, for `aria-describedby`. */
export function describedBy(
  props: Pick<FieldProps, 'id' | 'name' | 'hint' | 'error'>,
  before?: string,
): string | undefined {
  const id = fieldId(props)
  const ids = [before, props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Group, label, hint and error around a single control. */
export function Field(props: FieldProps & { children: ComponentChildren }) {
  const id = fieldId(props)
  const label = (
    <label
      class={props.asHeading ? 'govuk-label govuk-label--l' : 'govuk-label govuk-label--s'}
      for={id}
    >
      {props.lang ? <span lang={props.lang}>{props.label}</span> : props.label}
      <Optional shown={props.optional} />
    </label>
  )
  return (
    <div class={groupClass(props.error)}>
      {props.asHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label}
      {props.hint && (
        <Hint id={`${id}-hint`} lang={props.hintLang}>
          {props.hint}
        </Hint>
      )}
      {props.error && <ErrorMessage id={`${id}-error`}>{props.error}</ErrorMessage>}
      {props.children}
    </div>
  )
}

export function groupClass(error: string | undefined): string {
  return error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'
}

export function Optional({ shown }: { shown: boolean | undefined }) {
  const words = useWords()
  return shown ? <span class="mc-muted"> ({words.optional})</span> : null
}

export function Hint(props: {
  id?: string | undefined
  lang?: string | undefined
  children: ComponentChildren
}) {
  return (
    <div id={props.id} lang={props.lang} class="govuk-hint">
      {props.children}
    </div>
  )
}

export function ErrorMessage(props: { id?: string | undefined; children: ComponentChildren }) {
  const words = useWords()
  return (
    <p id={props.id} class="govuk-error-message">
      <span class="govuk-visually-hidden">{words.errorPrefix}</span> {props.children}
    </p>
  )
}
