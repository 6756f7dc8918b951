import type { Language } from '#kernel/language.ts'
import { Notification } from '#ui/components/notification.tsx'
import { Table } from '#ui/components/table.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { words } from '../words.ts'

/** One day of the account. */
export type TraceRow = {
  date: string
  day: string
  counts: boolean
  why: string
  citation: string
}

export type DueDateResultModel = {
  due: string
  question: string
  warnings: readonly string[]
  rows: readonly TraceRow[]
  revision: string
  dataHref: string
}

/** The answer: the due time, then the account of every day. */
export function DueDateResult({
  language,
  model,
}: {
  language: Language
  model: DueDateResultModel
}) {
  const { calculator: say } = words(language)
  return (
    <>
      <div class="mc-due" role="status">
        <h2 class="mc-due__label">{say.answer}</h2>
        <p class="mc-due__moment">{model.due}</p>
        <p class="mc-due__question">{model.question}</p>
      </div>
      {model.warnings.map(warning => (
        <Notification key={warning} tone="warning">
          <p class="govuk-body">{warning}</p>
        </Notification>
      ))}
      <Table
        caption={say.trace}
        rows={model.rows}
        rowKey={row => row.date}
        columns={[
          { id: 'day', heading: say.day, cell: row => row.day },
          {
            id: 'counts',
            heading: say.countedOrNot,
            cell: row => (
              <StatusTag tone={row.counts ? 'done' : 'neutral'}>
                {row.counts ? say.counted : say.skipped}
              </StatusTag>
            ),
          },
          {
            id: 'why',
            heading: say.why,
            cell: row => (
              <>
                {row.why}
                {row.citation && (
                  <span class="mc-due__basis" lang="vi">
                    {row.citation}
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
      <p class="govuk-body mc-muted">
        {model.revision}{' '}
        <a class="govuk-link" href={model.dataHref}>
          {say.asData}
        </a>
      </p>
      <h2 class="govuk-heading-m">{say.again}</h2>
    </>
  )
}
