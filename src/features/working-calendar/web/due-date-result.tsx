import type { Language } from '#kernel/language.ts'
import { Notification } from '#ui/components/notification.tsx'
import type { TraceRow } from '../describe-trace.ts'
import { TraceTable } from '../views/trace-table.tsx'
import { words } from '../words.ts'

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
      <TraceTable language={language} rows={model.rows} />
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
