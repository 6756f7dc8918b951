import { writeDay } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { writeNumber } from '#kernel/number-text.ts'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { Table } from '#ui/components/table.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { VainSearch } from '../domain/vain-search.ts'
import { words } from '../words.ts'

/** `/can-bo/tim-khong-thay`: what people look for and do not find. */
export function VainPage({ language, rows }: { language: Language; rows: readonly VainSearch[] }) {
  const { vain: text } = words(language)
  return (
    <OfficerPage title={text.title}>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      <p class="mc-muted">{text.privacy}</p>
      {rows.length === 0 ? (
        <EmptyState title={text.none} text={text.noneText} />
      ) : (
        <Table
          caption={text.title}
          hideCaption
          rows={rows}
          rowKey={row => `${row.language} ${row.words}`}
          columns={[
            {
              id: 'words',
              heading: text.words,
              cell: row => (
                <a
                  class="govuk-link"
                  href={`${href(row.language, '/tim-kiem')}?q=${encodeURIComponent(row.words)}`}
                >
                  {row.words}
                </a>
              ),
            },
            { id: 'language', heading: text.language, cell: row => text.languages[row.language] },
            {
              id: 'searches',
              heading: text.searches,
              numeric: true,
              cell: row => writeNumber(language, row.searches),
            },
            {
              id: 'days',
              heading: text.days,
              numeric: true,
              cell: row => writeNumber(language, row.days),
            },
            { id: 'last', heading: text.lastDay, cell: row => writeDay(row.lastDay) },
          ]}
        />
      )}
    </OfficerPage>
  )
}
