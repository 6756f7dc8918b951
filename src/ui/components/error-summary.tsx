import { useWords } from '../language.ts'
import { idOf } from './field.tsx'

export type FieldError = {
  /** Name (or id) of the control; without it the error stands as text. */
  field?: string | undefined
  /** The page that mends it, when that is another one. */
  href?: string | undefined
  text: string
}

/** First thing on a page with errors; scripts put the focus on it. Prints nothing when there is no error. */
export function ErrorSummary(props: { errors: readonly FieldError[]; title?: string | undefined }) {
  const words = useWords()
  if (props.errors.length === 0) return null
  return (
    <div class="govuk-error-summary" data-error-summary tabindex={-1}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{props.title ?? words.errorTitle}</h2>
        <ul class="govuk-list govuk-error-summary__list">
          {props.errors.map(error => (
            <li key={`${error.field ?? ''}${error.text}`}>
              <Cause {...error} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function Cause({ field, href, text }: FieldError) {
  const target = href ?? (field && `#${idOf(field)}`)
  return target ? <a href={target}>{text}</a> : text
}
