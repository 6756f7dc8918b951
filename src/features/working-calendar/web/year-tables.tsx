import { Fragment } from 'preact'
import type { Language } from '#kernel/language.ts'
import { weekdayOf } from '#kernel/plain-date.ts'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { Table } from '#ui/components/table.tsx'
import { describeDate } from '../describe-trace.ts'
import type { DayMark } from '../domain/working-calendar.ts'
import { words } from '../words.ts'
import type { HoursLine } from './year.view.ts'

/** Every marked day of a year with its name and the decision it rests on. */
export function MarksTable({ language, marks }: { language: Language; marks: readonly DayMark[] }) {
  const say = words(language)
  if (marks.length === 0) return <EmptyState title={say.year.none} text={say.year.noneText} />
  return (
    <Table
      caption={say.year.marked}
      rows={marks}
      rowKey={mark => mark.date}
      columns={[
        {
          id: 'day',
          heading: say.admin.day,
          cell: mark =>
            `${say.weekdays[weekdayOf(mark.date) - 1] ?? ''}, ${describeDate(mark.date, language)}`,
        },
        { id: 'kind', heading: say.year.kind, cell: mark => say.marks[mark.kind].name },
        {
          id: 'name',
          heading: say.year.name,
          cell: mark => (language === 'vi' ? mark.name : mark.nameEn),
        },
        {
          id: 'basis',
          heading: say.calculator.basis,
          cell: mark => <span lang="vi">{mark.citation}</span>,
        },
      ]}
    />
  )
}

/** Opening hours by weekday. */
export function HoursTable(props: {
  language: Language
  lines: readonly HoursLine[]
  period: string | undefined
}) {
  const { year, admin } = words(props.language)
  return (
    <Table
      narrow="as-is"
      caption={props.period === undefined ? year.hours : `${year.hours}. ${props.period}`}
      rows={props.lines}
      rowKey={line => line.day}
      columns={[
        { id: 'day', heading: admin.day, cell: line => line.day },
        { id: 'hours', heading: year.hours, cell: line => <Sessions hours={line.hours} /> },
      ]}
    />
  )
}

/** Each session of a day in one piece. */
function Sessions({ hours }: { hours: string }) {
  return hours.split(', ').map((session, index) => (
    <Fragment key={session}>
      {index > 0 && ', '}
      <span class="mc-nowrap">{session}</span>
    </Fragment>
  ))
}
