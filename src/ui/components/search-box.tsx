import { useWords } from '../language.ts'
import { describedBy, ErrorMessage } from './field.tsx'

export type SearchBoxProps = {
  id: string
  action: string
  /** `post` where what is typed may be about a person: addresses are kept in too many places. */
  method?: 'get' | 'post' | undefined
  label: string
  name?: string | undefined
  value?: string | undefined
  hint?: string | undefined
  error?: string | undefined
  hideLabel?: boolean | undefined
  large?: boolean | undefined
  /** Other conditions to keep: `{ linh-vuc: 'ho-tich' }`. */
  fields?: Readonly<Record<string, string>> | undefined
  /** Where suggestions come from as one types: JSON, a list of `href`, `title` and `kind`. */
  suggestions?: string | undefined
  /** What is often looked for: browsers without scripts suggest it. */
  often?: readonly string[] | undefined
}

export function SearchBox(props: SearchBoxProps) {
  const words = useWords()
  return (
    <search aria-label={props.label}>
      <form action={props.action} method={props.method ?? 'get'}>
        {Object.entries(props.fields ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label
          class={props.hideLabel ? 'govuk-visually-hidden' : 'govuk-label govuk-label--s'}
          for={props.id}
        >
          {props.label}
        </label>
        {props.hint && (
          <div class="govuk-hint" id={`${props.id}-hint`}>
            {props.hint}
          </div>
        )}
        {props.error && <ErrorMessage id={`${props.id}-error`}>{props.error}</ErrorMessage>}
        <div class={props.large ? 'mc-search mc-search--large' : 'mc-search'}>
          <input
            class={`govuk-input mc-search__input${props.error ? ' govuk-input--error' : ''}`}
            id={props.id}
            name={props.name ?? 'q'}
            type="search"
            value={props.value}
            {...listOf(props)}
            aria-describedby={describedBy({ ...props, name: props.id })}
            aria-invalid={props.error ? 'true' : undefined}
            data-suggestions={props.suggestions}
          />
          {props.often && (
            <datalist id={`${props.id}-often`}>
              {props.often.map(text => (
                <option key={text} value={text} />
              ))}
            </datalist>
          )}
          <button type="submit" class="mc-search__button">
            <svg class="mc-search__icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
              <circle
                cx="8.5"
                cy="8.5"
                r="6"
                fill="none"
                stroke="currentColor"
                stroke-width="2.2"
              />
              <path d="m13 13 5.2 5.2" stroke="currentColor" stroke-width="2.4" />
            </svg>
            <span class="govuk-visually-hidden">{words.search}</span>
          </button>
        </div>
      </form>
    </search>
  )
}

/** Apart, because Preact types `list` and `type` together. */
function listOf({ id, often }: SearchBoxProps): Record<string, string> {
  return often === undefined || often.length === 0 ? {} : { list: `${id}-often` }
}
