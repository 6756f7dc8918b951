import { href, type Language } from '#kernel/language.ts'
import { BackLink, EmptyState, OfficerPage, Pagination } from '#ui/index.ts'
import { words } from '../../../words.ts'
import { UNIT_PATH } from '../work-addresses.ts'
import type { LateRow } from './late-row.ts'
import { LateTable } from './late-table.tsx'

export type UnitListModel = {
  readonly language: Language
  readonly title: string
  readonly rows: readonly LateRow[]
  readonly next: string | undefined
  readonly first: string | undefined
}

/** `/can-bo/don-vi/ho-so`: the dossiers behind a figure. */
export function UnitListPage(model: UnitListModel) {
  const { list, unit } = words(model.language).work
  return (
    <OfficerPage title={model.title}>
      <BackLink href={href(model.language, UNIT_PATH)} text={unit.list.back} />
      <h1 class="govuk-heading-l">{model.title}</h1>
      {model.rows.length === 0 ? (
        <EmptyState title={unit.list.empty} text={unit.list.emptyText} />
      ) : (
        <LateTable language={model.language} caption={model.title} rows={model.rows} />
      )}
      <Pagination
        newer={model.first}
        newerText={list.first}
        older={model.next}
        olderText={list.next}
      />
    </OfficerPage>
  )
}
