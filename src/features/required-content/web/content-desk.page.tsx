import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { writeNumber } from '#kernel/number-text.ts'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Table } from '#ui/components/table.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { words } from '../words.ts'
import type { ContentRow } from './content.view.ts'
import { ContentTag, dayOr } from './content-table.tsx'

/** Findings that are told; the rest is counted. */
const MOST_TOLD = 4

export type ContentDeskProps = {
  language: Language
  rows: readonly (ContentRow & {
    /** Where it is mended, by those who may. */
    desk: string | undefined
  })[]
  done: boolean
  /** The reader may set how often contents are checked. */
  mayChange: boolean
}

/** `/can-bo/noi-dung-cong-khai`: the checklist with what is to be done next. */
export function ContentDeskPage({ language, rows, done, mayChange }: ContentDeskProps) {
  const text = words(language)
  const measuredAt = rows[0]?.measuredAt
  return (
    <OfficerPage title={text.title}>
      {done && <Notification tone="success" live title={text.measured} />}
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      <p>
        {measuredAt === undefined ? text.notMeasured : text.measuredAt(writeMoment(measuredAt))}
      </p>
      <p class="govuk-hint mc-read">{text.links}</p>
      <p class="govuk-hint mc-read">{text.daysProposed}</p>
      <ButtonGroup>
        <Form action={href(language, '/can-bo/noi-dung-cong-khai/do')}>
          <Button tone="secondary">{text.measureNow}</Button>
        </Form>
        {mayChange && (
          <a class="govuk-link" href={href(language, '/can-bo/noi-dung-cong-khai/thoi-han')}>
            {text.periods.open}
          </a>
        )}
      </ButtonGroup>
      {rows.length > 0 && (
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
                  {row.name[language]}
                  <span class="mc-cite">{row.citation || text.proposed}</span>
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
            {
              id: 'due',
              heading: text.column.due,
              cell: row => (
                <>
                  {dayOr(row.dueAt, '–')}
                  <span class="mc-cite mc-nowrap">
                    {text.periods.every(writeNumber(language, row.confirmDays))}
                  </span>
                </>
              ),
            },
            {
              id: 'next',
              heading: text.column.next,
              cell: row => <NextStep language={language} row={row} />,
            },
          ]}
        />
      )}
    </OfficerPage>
  )
}

type NextProps = { language: Language; row: ContentDeskProps['rows'][number] }

function NextStep({ language, row }: NextProps) {
  const text = words(language)
  if (row.state === 'present') return <span class="mc-muted">{text.nothing}</span>
  const isAbsent = row.state === 'missing' || row.state === 'empty'
  // That a page is right is confirmed, that its links lead somewhere is not.
  const next =
    row.satisfiedBy === 'page' && row.state === 'broken'
      ? text.mendBroken
      : text.next[row.satisfiedBy][isAbsent ? 'missing' : 'mend']
  const told = row.findings.slice(0, MOST_TOLD)
  const rest = row.findings.length - told.length
  return (
    <>
      {row.desk === undefined ? (
        next
      ) : (
        <a class="govuk-link" href={href(language, row.desk)}>
          {next}
        </a>
      )}
      {told.length > 0 && (
        <ul class="mc-findings">
          {told.map(({ kind, what }) => (
            <li key={`${kind} ${what}`}>{text.findings[kind](what)}</li>
          ))}
          {rest > 0 && <li>{text.more(writeNumber(language, rest))}</li>}
        </ul>
      )}
    </>
  )
}
