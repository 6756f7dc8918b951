import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { writeNumber } from '#kernel/number-text.ts'
import { Table } from '#ui/components/table.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../words.ts'
import type { ContentRow } from './content.view.ts'
import { ContentTag, dayOr } from './content-table.tsx'

/** `/noi-dung-cong-khai`: where each content stands that the law wants, and how it is kept. */
export function ContentPage({
  language,
  rows,
}: {
  language: Language
  rows: readonly ContentRow[]
}) {
  const text = words(language)
  const measuredAt = rows[0]?.measuredAt
  const present = rows.filter(row => row.state === 'present').length
  return (
    <PublicLayout title={text.title} description={text.lead}>
      <h1 class="govuk-heading-xl">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      {measuredAt === undefined ? (
        <p>{text.notMeasured}</p>
      ) : (
        <>
          <p>
            <strong>
              {text.summary(writeNumber(language, present), writeNumber(language, rows.length))}
            </strong>
            . {text.measuredAt(writeMoment(measuredAt))}
          </p>
          <p class="govuk-hint mc-read">{text.links}</p>
          <Table
            caption={text.title}
            hideCaption
            rows={rows}
            rowKey={row => row.key}
            columns={[
              {
                id: 'name',
                heading: text.column.name,
                cell: row => (
                  <>
                    {row.path === undefined ? (
                      row.name[language]
                    ) : (
                      <a class="govuk-link" href={href(language, row.path)}>
                        {row.name[language]}
                      </a>
                    )}
                    {row.citation === '' && <div class="mc-muted">{text.proposed}</div>}
                  </>
                ),
              },
              {
                id: 'state',
                heading: text.column.state,
                cell: row => <ContentTag language={language} state={row.state} />,
              },
              {
                id: 'changed',
                heading: text.column.changed,
                cell: row => dayOr(row.changedAt, text.never),
              },
            ]}
          />
        </>
      )}
    </PublicLayout>
  )
}
