import type { Language } from '#kernel/language.ts'
import { EmptyState, OfficerPage, Pagination } from '#ui/index.ts'
import { words } from '../../words.ts'
import { HAND_OVER_PATH } from './counter-addresses.ts'
import { FindForm } from './find-form.tsx'
import type { ResultModel } from './results.view.ts'
import { ResultsTable } from './results-table.tsx'

export type HandOverListProps = {
  readonly language: Language
  readonly search: string
  readonly rows: readonly ResultModel[]
  readonly newer: string | undefined
  readonly older: string | undefined
}

/** The results that wait at the counter. */
export function HandOverListPage({ language, search, rows, newer, older }: HandOverListProps) {
  const text = words(language).counter.handOver
  return (
    <OfficerPage title={text.title}>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <FindForm language={language} action={HAND_OVER_PATH} label={text.search} value={search} />
      {rows.length === 0 ? (
        <EmptyState title={search === '' ? text.none : text.noneFound} />
      ) : (
        <ResultsTable language={language} rows={rows} />
      )}
      <Pagination newer={newer} older={older} />
    </OfficerPage>
  )
}
