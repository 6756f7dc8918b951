import type { ComponentChildren } from 'preact'
import { useWords } from '../language.ts'

/** The checkbox in a row of a bulk form. `label` says what it chooses: a code, a name. */
export function RowCheckbox(props: {
  name: string
  value: string
  label: string
  checked?: boolean | undefined
}) {
  return (
    <label class="mc-tick">
      <input
        type="checkbox"
        class="mc-tick__input"
        name={props.name}
        value={props.value}
        checked={props.checked}
        data-bulk-row
      />
      <span class="govuk-visually-hidden">{props.label}</span>
    </label>
  )
}

/**
 * Below the table, inside the same Form: what to do with the ticked rows. Works by plain submit; scripts add
 * select-all and the count.
 */
export function BulkActionBar({ children }: { children: ComponentChildren }) {
  const words = useWords()
  return (
    <div class="mc-bulk__bar" data-bulk>
      <label class="mc-tick" data-bulk-all hidden>
        <input type="checkbox" class="mc-tick__input" />
        <span>{words.selectAll}</span>
      </label>
      <span class="mc-bulk__count" data-bulk-count={words.selected(0)} role="status" hidden />
      {children}
    </div>
  )
}
