import type { ComponentChildren } from 'preact'
import { useWords } from '../language.ts'
import { Button } from './button.tsx'

export type FilterPanelProps = {
  action: string
  label?: string | undefined
  /** Conditions in force; each link is the same list without it. */
  chosen?: readonly { text: string; removeHref: string }[] | undefined
  clearHref?: string | undefined
  /** Many fields: on a phone they are folded away behind these words until somebody opens them, or `open`. */
  fold?: { readonly words: string; readonly open: boolean } | undefined
  /** Fields: TextInput, Select and the like. */
  children: ComponentChildren
}

/** A GET form above a list, so that a filtered list has an address. */
export function FilterPanel(props: FilterPanelProps) {
  const words = useWords()
  const chosen = props.chosen ?? []
  return (
    <form
      class="mc-filter"
      action={props.action}
      method="get"
      aria-label={props.label ?? words.filters}
    >
      {props.fold === undefined ? (
        <Fields {...props} />
      ) : (
        <details class="govuk-details mc-filter__fold" open={props.fold.open}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{props.fold.words}</span>
          </summary>
          <div class="mc-filter__folded">
            <Fields {...props} />
          </div>
        </details>
      )}
      {chosen.length > 0 && (
        <ul class="mc-filter__chosen">
          {chosen.map(condition => (
            <li key={condition.text}>
              <a class="mc-filter__chip" href={condition.removeHref}>
                <span class="govuk-visually-hidden">{words.removeFilter}</span>
                {condition.text}{' '}
                <svg
                  class="mc-filter__cross"
                  viewBox="0 0 10 10"
                  aria-hidden="true"
                  focusable="false"
                >
                  <path d="m1 1 8 8M9 1 1 9" stroke="currentColor" stroke-width="1.8" />
                </svg>
              </a>
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}

function Fields({ clearHref, children }: FilterPanelProps) {
  const words = useWords()
  return (
    <>
      <div class="mc-filter__fields">{children}</div>
      <div class="mc-button-group">
        <Button tone="secondary">{words.applyFilters}</Button>
        {clearHref && (
          <a class="govuk-link" href={clearHref}>
            {words.clearFilters}
          </a>
        )}
      </div>
    </>
  )
}
