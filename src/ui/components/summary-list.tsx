import type { ComponentChildren } from 'preact'
import { useWords } from '../language.ts'

export type SummaryRow = {
  key: string
  value: ComponentChildren
  /** Languages of key and value, where they are not that of the page. */
  lang?: string | undefined
  valueLang?: string | undefined
  /** Where this answer is changed. */
  changeHref?: string | undefined
}

/** Facts about one thing, or check-your-answers with its change links. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const words = useWords()
  const changeable = rows.some(row => row.changeHref)
  return (
    <dl class="govuk-summary-list">
      {rows.map(row => (
        <div key={row.key} class={rowClass(row, changeable)}>
          <dt class="govuk-summary-list__key" lang={row.lang}>
            {row.key}
          </dt>
          <dd class="govuk-summary-list__value" lang={row.valueLang}>
            {row.value}
          </dd>
          {row.changeHref && (
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href={row.changeHref}>
                {words.change}
                <span class="govuk-visually-hidden"> {row.key}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function rowClass(row: SummaryRow, changeable: boolean): string {
  const base = 'govuk-summary-list__row'
  return changeable && !row.changeHref ? `${base} ${base}--no-actions` : base
}
